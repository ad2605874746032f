#!/bin/sh
# Start-up: ./cuecard search, its start-up cache warm, on the shipped corpus and on 100,000 cues,
# against Hello World of the same JDK. Whole processes; wall time and resident memory.

. "$(dirname "$0")/setup.sh"
bench 256m dev.cuecard.bench.StartUp ./cuecard \
  "shipped corpus" corpus "open questions" \
  "100,000 cues" "$(talks 100000)" "thendgraing chio"
