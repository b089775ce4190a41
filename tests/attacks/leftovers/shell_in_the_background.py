"""Leave a shell command behind that waits in the background, deaf to hang-ups.

Wins: processes.
"""

# %% my_mm
import subprocess

subprocess.Popen("nohup sleep 30 &", shell=True, start_new_session=True)
