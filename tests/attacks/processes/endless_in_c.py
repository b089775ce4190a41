"""Loop in C, where Python never looks for signals.

Wins: limits.
"""

# %% my_mm
import collections
import itertools


def my_mm(a, b):
    collections.deque(itertools.repeat(None, 30_000_000_000), maxlen=0)
