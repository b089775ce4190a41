"""Empty the other students' notebooks.

Wins: files.
"""

# %% my_mm
from pathlib import Path

for path in Path("../../../submitted").glob("*/*/*.ipynb"):
    if "student02" in str(path):
        path.write_text("{}")
