"""Show 60,000 small displays in one cell.

Wins: limits.
"""

# %% my_mm
from IPython.display import display

for _ in range(60_000):
    display({"text/plain": "x" * 200}, raw=True)
