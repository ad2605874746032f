#!/bin/sh
# Answering in a warm process: seven kinds of queries over a million cues, one thread, 512 MiB of
# heap, ten moments each with text, highlights and exact starts. The goal: p50 2 ms, p99 10 ms. With
# the argument "meaning" by vectors too, which are made up: p50 15 ms; with
# JDK_JAVA_OPTIONS=--add-modules=jdk.incubator.vector they are compared with vector instructions.

. "$(dirname "$0")/setup.sh"
corpus=$(talks 1000000)
if [ "${1:-}" != meaning ]; then
  bench 512m dev.cuecard.bench.Latency "$corpus" "$corpus/.index"
  exit
fi
vectors=$DATA/vectors-1000000
mkdir -p "$vectors"
bench 512m dev.cuecard.bench.MadeUpVectors "$corpus" "$DATA/models" "$vectors"
bench 2g dev.cuecard.bench.Latency "$corpus" "$vectors/index" "$DATA/models" "$vectors"
du -sm "$vectors/index" "$vectors"
