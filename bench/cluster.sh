#!/bin/sh
# The index on a cluster beside the one in a folder: three nodes on this machine are loaded by
# several workers, with several shards, then queries are timed in both, in one process. CUES says how
# many cues (200,000). Nodes, workers and queries share the machine's processors: ratios tell more
# than seconds. See docs/cluster.md.

. "$(dirname "$0")/setup.sh"
mvn -q -B -P cluster dependency:unpack@opensearch >&2
corpus=$(talks "${CUES:-200000}")

# The nodes end when what they read does, with this script at the latest.
rm -f "$DATA/nodes" "$DATA/nodes.in"
mkfifo "$DATA/nodes.in"
bench 128m dev.cuecard.index.cluster.ThreeNodes bench <"$DATA/nodes.in" >"$DATA/nodes" &
exec 3>"$DATA/nodes.in"
until [ -s "$DATA/nodes" ]; do
  kill -0 $! || exit 1
  sleep 1
done
read -r address <"$DATA/nodes"

seconds() { date +%s.%N; }

# load WORKERS SHARDS: prints how long it takes, and CPU and memory of the workers.
load() {
  before=$(seconds)
  workers=
  for part in $(seq "$1"); do
    bench 512m dev.cuecard.index.cluster.LoadingWorker \
      "$corpus" "$address-$1-$2" "$part/$1" "$2" >"$DATA/worker.$part" 3>&- &
    workers="$workers $!"
  done
  for worker in $workers; do
    wait "$worker"
  done
  after=$(seconds)
  for part in $(seq "$1"); do
    cat "$DATA/worker.$part"
  done | awk -v workers="$1" -v shards="$2" -v from="$before" \
    -v to="$after" '{ cpu += $1; most = $2 > most ? $2 : most }
    END { printf "%-7d %6d %6.1f %6.1f %6d\n", workers, shards, to - from, cpu, most }'
}

echo "workers shards wall s  CPU s     MB"
load 1 3
load 2 3
load 4 3
load 1 1
load 1 6

rm -rf "$DATA/index.folder"
echo "in a folder: CPU s, wall s, MB"
bench 1g dev.cuecard.index.IndexingPeer cuecard "$corpus" "$DATA/index.folder"
bench 1g dev.cuecard.bench.ClusterLatency "$corpus" "$DATA/index.folder" "$address-1-3" 100
exec 3>&-
wait
