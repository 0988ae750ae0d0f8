#!/bin/bash
# One run over several machines or cores with GNU parallel.
#
#   Pipelines/shards/parallel.sh my-pipeline.yml /scratch/me/run 8                     # eight shards here
#   PARALLEL='--sshlogin node1,node2' Pipelines/shards/parallel.sh my-pipeline.yml /shared/run 8
#
# With --sshlogin the pipeline, its corpus and the folder must be visible under the same paths on all machines.
set -euo pipefail

pipeline=$1
folder=$2
count=${3:-$(nproc)}

mkdir -p "$folder"
seq "$count" | parallel --halt soon,fail=1 --retries 2 foedera run "$pipeline" --shard "{}/$count" --output "$folder/shard-{}" --jobs 1 --progress never
foedera merge "$pipeline" $(seq -f "$folder/shard-%g" "$count") --output "$folder/result"
