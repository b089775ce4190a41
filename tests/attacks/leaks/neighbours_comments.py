"""Print what the graders wrote about the others, from the gradebook.

Wins: leak.
"""

# %% after
import sqlite3

with sqlite3.connect("../../../gradebook.db") as gradebook:
    for row in gradebook.execute("SELECT * FROM comment"):
        print(row)
