#!/bin/sh
# The server under load: `cuecard serve --lexical` over 100,000 cues, asked by eight connections for
# two random words each, never the same, for 30 s. It is left alone for 10 s before, to warm up.
# Goals: 500 answers a second, p99 50 ms, no error. Then the page of one recording, warm: p50 5 ms.
# Needs wrk and curl.

. "$(dirname "$0")/setup.sh"
corpus=$(talks 100000)
at=http://127.0.0.1:${PORT:-8399}

./cuecard serve --lexical --port "${at##*:}" --corpus "$corpus" >"$DATA/server.log" &
server=$!
trap 'kill $server' EXIT
until grep -q http "$DATA/server.log"; do kill -0 $server; sleep 1; done
sleep 10

cat "$corpus"/documents/talk-00000*.json | tr -cs '[:lower:]' '\n' | sort -u >"$DATA/words"
WORDS=$DATA/words wrk -t1 -c8 -d30s --latency -s bench/server.lua "$at"
wrk -t1 -c1 -d5s --latency -H 'Accept-Encoding: gzip' "$at/d/talk-000000"
ps -o rss= -p $server | awk '{ print "resident: " $1 / 1024 " MiB" }'
