"""A Dask cluster on loopback in processes of its own: says its address and its workers' process ids.

It ends when its stdin does. Run by its path, so that it can be one of another copy of the program.
"""

import sys

from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(
        n_workers=int(sys.argv[1]),
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=60,
    ) as cluster:
        pids = [str(nanny.pid) for nanny in cluster.workers.values()]
        sys.stdout.write(" ".join([cluster.scheduler_address, *pids]) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
