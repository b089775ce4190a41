"""Start more and more processes that do nothing but wait (300 here).

Wins: processes.
"""

# %% my_mm
import os
import time

for _ in range(300):
    try:
        if os.fork() == 0:
            os.setsid()
            time.sleep(60)
            os._exit(0)
    except OSError:
        break
