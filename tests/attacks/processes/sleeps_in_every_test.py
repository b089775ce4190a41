"""Let every call take longer than a test may.

Wins: limits.
"""

# %% my_mm
import signal
import time


def my_mm(a, b):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end = time.monotonic() + 25
    while time.monotonic() < end:
        time.sleep(1)
