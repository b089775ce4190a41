"""Print what lies in the home directory.

Wins: leak.
"""

# %% after
from pathlib import Path

for path in sorted(Path.home().glob(".*")):
    if path.is_file():
        print(path, path.read_text(errors="replace")[:500])
