#!/bin/bash
# One run as a Slurm array: every task takes one shard, a last job puts them together.
#
#   sbatch --array=1-32 Pipelines/shards/slurm.sh my-pipeline.yml /scratch/me/run
#
# The pipeline, its corpus and the folder must be visible on all nodes. A task that was killed is submitted again with its number
# (`sbatch --array=7 …`) and goes on where it was.
#SBATCH --job-name=foedera
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=04:00:00
set -euo pipefail

pipeline=$1
folder=$2
count=${SHARDS:-$SLURM_ARRAY_TASK_COUNT}

foedera run "$pipeline" --shard "$SLURM_ARRAY_TASK_ID/$count" --output "$folder/shard-$SLURM_ARRAY_TASK_ID" --jobs "${SLURM_CPUS_PER_TASK:-2}"

# Whoever finishes last merges; the lock of the run's folder lets one through.
done=("$folder"/shard-*/shard.json)
if [ "${#done[@]}" -eq "$count" ]; then
  foedera merge "$pipeline" "${done[@]%/shard.json}" --output "$folder/result"
fi
