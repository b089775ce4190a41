"""Start threads that keep the process alive after the last cell.

Wins: limits.
"""

# %% my_mm
import signal
import threading
import time

signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)


def stay():
    end = time.monotonic() + 100
    while time.monotonic() < end:
        time.sleep(1)


for _ in range(4):
    threading.Thread(target=stay).start()
