#!/bin/sh
# A report on a course of 500 message bundles of 120 units in five languages, and one on four times
# as many, in 256 MiB of heap. The goal: 500 bundles in 2 s, and no more memory for 2,000.

. "$(dirname "$0")/setup.sh"
for bundles in 500 2000; do
  corpus=$DATA/course-$bundles
  [ -d "$corpus/documents" ] || bench 512m dev.cuecard.bench.MadeUpCourse "$corpus" "$bundles" >&2
  for run in 1 2 3; do
    /usr/bin/time -f "$bundles bundles: %e s, %U s of processor, %M KB" \
      ./cuecard coverage --corpus "$corpus" --format csv > /dev/null
  done
done
