"""Watch the own process from a second one, and go on when the first is killed.

Wins: processes.
"""

# %% my_mm
import os
import time

watched = os.getpid()
if os.fork() == 0:
    os.setsid()
    for _ in range(300):
        time.sleep(0.1)
        try:
            os.kill(watched, 0)
        except OSError:
            if os.fork() == 0:
                time.sleep(20)
            os._exit(0)
    os._exit(0)
