"""Take 3 GB of memory in one process, and touch it.

Wins: limits.
"""

# %% my_mm
import time

kept = []
for _ in range(48):
    kept.append(bytearray(b"x") * (64 << 20))
time.sleep(2)
