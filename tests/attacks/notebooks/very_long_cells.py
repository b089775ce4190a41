"""Hand in cells of text and code with 12 MB together.

Wins: limits.
"""

import nbformat


def tamper(notebook):
    notebook.cells.append(nbformat.v4.new_markdown_cell("word " * 2_000_000))
    notebook.cells.append(nbformat.v4.new_code_cell("# " + "x" * 2_000_000))
