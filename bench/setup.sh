# Sourced by the benchmarks: builds what they run, makes the talks they run it on.
# DATA, a folder outside the checkout with 2 GB to spare, keeps them for the next time.

set -eu
cd "$(dirname "$0")/.."
DATA=${DATA:-${TMPDIR:-/tmp}/cuecard-bench}
JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -q -B -P bench -DskipTests package >&2

# bench MEMORY PROGRAM ARGUMENT…: a program of src/jmh, in so much heap.
bench() {
  heap=$1
  shift
  "$JAVA" "-Xmx$heap" -XX:+UseSerialGC -Djava.util.logging.manager=dev.cuecard.cli.SilentLogging \
    -cp target/test-classes:target/cuecard.jar "$@"
}

# talks CUES: prints the folder of a corpus of so many made-up cues.
talks() {
  [ -d "$DATA/$1/documents" ] || bench 512m dev.cuecard.bench.MadeUpTalks "$DATA/$1" "$1" >&2
  echo "$DATA/$1"
}
