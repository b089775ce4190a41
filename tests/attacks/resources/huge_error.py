"""Raise an error whose message has 50 MB.

Wins: limits.
"""

# %% my_mm
def my_mm(a, b):
    raise ValueError("x" * 10_000_000)


raise RuntimeError("y" * 50_000_000)
