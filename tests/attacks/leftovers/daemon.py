"""Leave a process behind, in a session of its own, that waits until grading is over.

Wins: processes.
"""

# %% my_mm
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(30)
    os._exit(0)
