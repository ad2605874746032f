#!/bin/sh
# Exactness: 10,000 quotes from random places of a million cues, looked up as phrases, against a
# scan of the words themselves. Ends with 1 if one is missed or a start is wrong.

. "$(dirname "$0")/setup.sh"
corpus=$(talks 1000000)
bench 1g dev.cuecard.bench.Quotes "$corpus" "$corpus/.index"
