#!/bin/sh
# Whole processes that turn a SubRip file of 50 MB into WebVTT: Cuecard, ffmpeg and pysubs2 in turn,
# five times each, CPU seconds (user and system). A peer that is not installed is named and skipped.
# Then a file of 1 GB in a heap of 250 MB.

. "$(dirname "$0")/setup.sh"
mkdir -p "$DATA"

# subrip MEGABYTES FILE: writes made-up cues of 2.4 s.
subrip() {
  awk -v size="$1" '
    function time(ms) {
      return sprintf("%02d:%02d:%02d,%03d", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000)
    }
    BEGIN {
      srand(1)
      words = split("so what we want to know is how people share a talk with others who were not there", word, " ")
      for (cue = 1; bytes < size * 1000000; cue++) {
        start = cue * 2500 % 350000000
        text = ""
        for (i = 0; i < 12; i++) text = text word[int(rand() * words) + 1] (i % 6 == 5 ? "\n" : " ")
        block = cue "\n" time(start) " --> " time(start + 2400) "\n" text "\n"
        bytes += length(block)
        printf "%s", block
      }
    }' >"$2"
}

# cpu COMMAND…: its CPU seconds, which the shell counts for its children.
cpu() {
  ("$@" >/dev/null 2>&1; times) | awk 'NR == 2 {
    split($1, user, /[ms]/); split($2, kernel, /[ms]/)
    printf "%.2f\n", user[1] * 60 + user[2] + kernel[1] * 60 + kernel[2]
  }'
}

median() { sort -n | sed -n 3p; }

[ -f "$DATA/50.srt" ] || subrip 50 "$DATA/50.srt"
for round in 1 2 3 4 5; do
  cpu ./cuecard convert --force "$DATA/50.srt" "$DATA/50.vtt" >>"$DATA/convert.cuecard"
  if command -v ffmpeg >/dev/null; then
    cpu ffmpeg -nostdin -y -i "$DATA/50.srt" "$DATA/50.ffmpeg.vtt" >>"$DATA/convert.ffmpeg"
  fi
  if command -v pysubs2 >/dev/null; then
    cpu pysubs2 --to vtt -o "$DATA/pysubs2" "$DATA/50.srt" >>"$DATA/convert.pysubs2"
  fi
done
for tool in cuecard ffmpeg pysubs2; do
  if [ -f "$DATA/convert.$tool" ]; then
    echo "$tool: $(median <"$DATA/convert.$tool") s of CPU"
    rm "$DATA/convert.$tool"
  else
    echo "$tool: skipped, not installed"
  fi
done

[ -f "$DATA/1000.srt" ] || subrip 1000 "$DATA/1000.srt"
echo "1 GB in a heap of 250 MB: $(CUECARD_JAVA_OPTS=-Xmx250m cpu ./cuecard convert --force "$DATA/1000.srt" "$DATA/1000.vtt") s of CPU, $(grep -c -- '-->' "$DATA/1000.vtt") of $(grep -c -- '-->' "$DATA/1000.srt") cues"
rm -f "$DATA/1000.vtt"
