"""Hand in 5,000 cells of one's own.

Wins: limits.
"""

import nbformat


def tamper(notebook):
    notebook.cells += [nbformat.v4.new_code_cell("x = 1\nx") for _ in range(5000)]
