"""Take nbgrader's metadata off every cell.

Wins: ungraded.
"""


def tamper(notebook):
    for cell in notebook.cells:
        cell.metadata.pop("nbgrader", None)
