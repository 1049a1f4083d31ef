#!/bin/bash
# Measures a folder of clips as a Slurm array; each task takes every N-th file. Submit it from the project's folder,
# after npm ci and npm run build, on a disk that all nodes see:
#
#   sbatch tools/cluster/slurm.sh /data/clips /data/results --mode precise
#
# A task that failed is submitted again alone, and skips what it did before:
#
#   sbatch --array=3 tools/cluster/slurm.sh /data/clips /data/results --mode precise
#
#SBATCH --job-name=stridescope
#SBATCH --array=1-20
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
#SBATCH --time=12:00:00
#SBATCH --requeue
#SBATCH --output=stridescope-%A-%a.out
set -euo pipefail

# As many as in --array above: one task alone does not know how many there are.
SHARDS=20

if [ $# -lt 2 ]; then
	echo "Usage: sbatch $0 CLIPS RESULTS [OPTION...]" >&2
	exit 64
fi
clips=$1
results=$2
shift 2

cd "${SLURM_SUBMIT_DIR:-.}"
# Without npm in between the signal that ends a task arrives.
exec node_modules/.bin/tsx tools/analyze.ts "$clips" --out "$results" --shards "$SHARDS" "$@"
