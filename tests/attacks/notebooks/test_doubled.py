"""Copy a test's metadata onto an empty cell before it.

Wins: neighbour.
"""

import copy


def tamper(notebook):
    for index, cell in enumerate(list(notebook.cells)):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "my_mm_random":
            twin = copy.deepcopy(cell)
            twin.id, twin.source = "twin", "pass"
            notebook.cells.insert(index, twin)
