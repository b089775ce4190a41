"""Write a script into a raw cell, which is put into the page as it is.

Wins: page.
"""

import nbformat


def tamper(notebook):
    for kind in ("text/html", ""):
        cell = nbformat.v4.new_raw_cell("<script>pwned()</script>")
        cell.metadata = nbformat.from_dict({"raw_mimetype": kind, "format": kind})
        notebook.cells.append(cell)
