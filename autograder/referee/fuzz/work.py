"""One process's share of the work."""

from __future__ import annotations

import resource
import traceback
from multiprocessing.connection import Connection

import torch

from autograder.referee.fuzz.serve import fuzz_batch

BATCH = 250  # messages between two honest replies; each batch can be repeated on its own
_GROWTH = 192 << 20  # bytes that a worker may grow by: a few times what one message may cost


def work(seed: int, first: int, step: int, messages: int, results: Connection) -> None:
    """Do every `step`-th batch, and send its number before and its counts after it."""
    torch.set_num_threads(1)
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    for batch in range(first, -(-messages // BATCH), step):
        results.send(batch)
        try:
            counts = fuzz_batch(seed, batch, min(BATCH, messages - batch * BATCH))
        except Exception:
            results.send(traceback.format_exc())
            return
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
        if peak - start > _GROWTH:
            results.send(f"memory has grown by {(peak - start) >> 20} MiB")
            return
        results.send((dict(counts), peak))
