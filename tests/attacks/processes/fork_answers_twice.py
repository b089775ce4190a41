"""Fork in the middle of a call, so that two processes go on with the same connections.

Wins: processes.
"""

# %% my_mm
import os
import time


def my_mm(a, b):
    if os.fork() == 0:
        os.setsid()
        time.sleep(1)
    return None
