"""Make every test of the gradebook worth a hundred points.

Wins: neighbour.
"""

# %% my_mm
import sqlite3

with sqlite3.connect("../../../gradebook.db") as gradebook:
    gradebook.execute("UPDATE grade_cells SET max_score = 100")
