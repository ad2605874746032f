#!/bin/sh
# Indexing a million cues: Cuecard, against a bare Lucene writer that keeps the same (a Lucene
# document per cue with its words, times and talk), in turn, each in a process of its own.

. "$(dirname "$0")/setup.sh"
corpus=$(talks 1000000)
results=$DATA/indexing
: >"$results"
echo "        CPU s  wall s  MB"
for _ in 1 2 3; do
  for writer in cuecard bare; do
    rm -rf "$DATA/index.$writer"
    printf '%-7s %s\n' "$writer" "$(bench 1g dev.cuecard.index.IndexingPeer \
      "$writer" "$corpus" "$DATA/index.$writer")" | tee -a "$results"
  done
done

# median WRITER: the middle one of its CPU seconds.
median() { grep "^$1 " "$results" | tr -s ' ' | cut -d ' ' -f 2 | sort -n | sed -n 2p; }
awk -v cuecard="$(median cuecard)" -v bare="$(median bare)" \
  'BEGIN { printf "CPU, medians: %.1f s to %.1f s, ratio %.2f\n", cuecard, bare, cuecard / bare }'
