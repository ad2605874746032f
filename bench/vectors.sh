#!/bin/sh
# vectors.sh TEXT: passages of 57 words of an English text become vectors: by Cuecard, by
# langchain4j and by ONNX Runtime alone, in turn, one process. Ratios of medians of CPU.

text=$(realpath -- "$1")
. "$(dirname "$0")/setup.sh"
mkdir -p "$DATA/vectors"
mvn -q -B -P bench dependency:build-classpath -Dmdep.outputFile="$DATA/vectors/classpath" >&2
"$JAVA" -Xmx512m --enable-native-access=ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$(cat "$DATA/vectors/classpath")" \
  dev.cuecard.embedding.VectorRate "$DATA/vectors" "$text" 2>/dev/null | tee "$DATA/vectors/results"
rm -rf "$DATA"/vectors/vectors-*

# median PEER: of its passages a CPU second.
median() { grep "^$1 " "$DATA/vectors/results" | tr -s ' ' | cut -d ' ' -f 2 | sort -n | sed -n 3p; }
awk -v ours="$(median cuecard)" -v theirs="$(median langchain4j)" -v bare="$(median bare)" \
  'BEGIN { printf "to langchain4j %.2f, to ONNX Runtime alone %.2f\n", ours / theirs, ours / bare }'
