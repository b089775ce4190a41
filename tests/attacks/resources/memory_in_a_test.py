"""Take 3 GB of memory while a test waits for the answer.

Wins: limits.
"""

# %% my_mm
import time


def my_mm(a, b):
    kept = torch.ones(3 << 28)
    time.sleep(1)
    return kept[:0]
