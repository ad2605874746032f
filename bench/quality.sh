#!/bin/sh
# How well searches answer, on test collections that are not part of the project: prints nDCG@10 of
# each, by words alone and by words and meaning, then how much of an answer the first moment is.
# COLLECTIONS is the folder that holds retrieval/NAME with corpus.tsv, queries.tsv and qrels.tsv, and
# moments/tutorialvqa; arguments name some of the former, and leave out the latter. See
# docs/quality.md.

. "$(dirname "$0")/setup.sh"
COLLECTIONS=${COLLECTIONS:-../shared/evaluation}
if [ ! -d "$COLLECTIONS/retrieval" ]; then
  echo "skipped: no test collections in $COLLECTIONS" >&2
  exit 0
fi
bench 1g dev.cuecard.bench.quality.Quality "$COLLECTIONS" "$DATA/quality" "$@"
if [ $# = 0 ]; then
  bench 1g dev.cuecard.bench.quality.AnswerSpans "$COLLECTIONS/moments/tutorialvqa" "$DATA/quality"
fi
