#!/bin/sh
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
# How long `rackloom new` takes to a file on disk, and its most memory: whole_cluster.sh PROGRAM [GPUS [RUNS]]
set -eu
program=$1
gpus=${2:-41472}
runs=${3:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
i=0
while [ "$i" -lt "$runs" ]; do
    python3 - "$program" "$gpus" "$folder/cluster.rackloom" <<'PYTHON'
import resource, subprocess, sys, time
program, gpus, path = sys.argv[1:]
start = time.monotonic()
subprocess.run([program, "new", path, "--gpus", gpus], check=True, stdout=subprocess.DEVNULL)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{wall:6.2f} s wall  {used.ru_utime + used.ru_stime:6.2f} s processor  {used.ru_maxrss / 1024:7.1f} MiB at most")
PYTHON
    i=$((i + 1))
done
