#!/bin/sh
# How well searches answer, on test collections that are not part of the project: prints nDCG@10 of
# each, by words alone and by words and meaning. COLLECTIONS is the folder that holds retrieval/NAME
# with corpus.tsv, queries.tsv and qrels.tsv; arguments name some of them. See docs/quality.md.

. "$(dirname "$0")/setup.sh"
COLLECTIONS=${COLLECTIONS:-../shared/evaluation}
if [ ! -d "$COLLECTIONS/retrieval" ]; then
  echo "skipped: no test collections in $COLLECTIONS" >&2
  exit 0
fi
bench 1g dev.cuecard.bench.quality.Quality "$COLLECTIONS" "$DATA/quality" "$@"
