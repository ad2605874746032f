#!/bin/sh
# Answering in a warm process: seven kinds of queries over a million cues, one thread, 512 MiB of
# heap, ten moments each with text, highlights and exact starts. The goal: p50 1.1 ms, p99 10 ms.

. "$(dirname "$0")/setup.sh"
corpus=$(talks 1000000)
bench 512m dev.cuecard.bench.Latency "$corpus" "$corpus/.index"
