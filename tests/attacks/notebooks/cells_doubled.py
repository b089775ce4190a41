"""Copy every cell with its metadata, as JupyterLab's copy and paste does.

Wins: neighbour.
"""

import copy


def tamper(notebook):
    notebook.cells += copy.deepcopy(notebook.cells)
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
