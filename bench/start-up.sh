#!/bin/sh
# Start-up: ./cuecard search --lexical, its start-up cache warm, on the shipped corpus and on 100,000 cues,
# against Hello World of the same JDK. Whole processes; wall time and resident memory.

. "$(dirname "$0")/setup.sh"
large=$(talks 100000)
bench 256m dev.cuecard.bench.StartUp ./cuecard \
  "shipped corpus" corpus "$DATA/index.shipped" "open questions" \
  "100,000 cues" "$large" "$large/.index" "thendgraing chio"
