"""Print what another student has handed in.

Wins: leak.
"""

# %% after
import glob

for path in glob.glob("../../../submitted/*/*/*.ipynb") + glob.glob("../../*/*/*.ipynb"):
    if "student03" not in path:
        print(path, open(path).read())
