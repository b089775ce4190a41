"""Feed the referee's end of the wire with broken replies and see that it keeps its word.

    python -m autograder.referee.fuzz --messages 1000000 --seed 1

Honest replies are made, broken in one to three places (bits, bytes, JSON, buffers), received,
decoded and used. Every one must be either accepted, and then be safe to use, or refused with a
`WireError` (or `Closed`, for one that ends too early). Prints what became of them, the rate and the
highest memory; exits with 1 after any other exception, a crash, or more memory than allowed.
"""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection, wait

from autograder.referee.fuzz.work import work


def fuzz(messages: int, seed: int, jobs: int) -> int:
    """Run the fuzzer and print its findings; return the exit status."""
    begin = time.monotonic()
    context = multiprocessing.get_context("spawn")
    counts: collections.Counter[str] = collections.Counter()
    peak, bad = 0, 0
    workers = {}
    for job in range(jobs):
        ours, theirs = context.Pipe(duplex=False)
        worker = context.Process(target=work, args=(seed, job, jobs, messages, theirs))
        worker.start()
        theirs.close()
        workers[ours] = worker
    batches: dict[object, int] = {}
    while workers:
        for results in wait(list(workers)):
            assert isinstance(results, Connection)
            try:
                news = results.recv()
            except EOFError:
                worker = workers.pop(results)
                worker.join()
                news = f"died with {worker.exitcode}" if worker.exitcode else ({}, 0)
            if isinstance(news, int):
                batches[results] = news
            elif isinstance(news, str):
                bad += 1
                print(f"seed {seed}, batch {batches.get(results)}: {news}", file=sys.stderr)
            else:
                counts.update(news[0])
                peak = max(peak, news[1])
    seconds = time.monotonic() - begin
    for outcome, number in counts.most_common():
        print(f"{outcome:>16} {number:>10,}")
    total = counts.total()
    print(f"{total:,} messages in {seconds:.0f} s, {total / seconds:,.0f} a second")
    print(f"highest memory of a worker: {peak >> 20} MiB; failures: {bad}")
    return 1 if bad or total != messages else 0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m autograder.referee.fuzz")
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    options = parser.parse_args()
    sys.exit(fuzz(options.messages, options.seed, options.jobs))


if __name__ == "__main__":
    main()
