"""Take 3 GB of memory in six processes, each below a limit for one.

Wins: limits.
"""

# %% my_mm
import os
import time

children = []
for _ in range(6):
    pid = os.fork()
    if pid == 0:
        try:
            kept = bytearray(b"x") * (512 << 20)
            time.sleep(3)
        finally:
            os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
