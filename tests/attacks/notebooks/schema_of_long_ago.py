"""Claim a version of nbgrader's metadata that is too old to be read.

Wins: neighbour.
"""


def tamper(notebook):
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.schema_version = 1
