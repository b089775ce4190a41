"""Write a script and an image with an event into a Markdown cell.

Wins: page.
"""

import nbformat


def tamper(notebook):
    for text in ("<script>pwned()</script>", "<img src=x onerror=pwned()>", "<svg/onload=pwned()>"):
        notebook.cells.append(nbformat.v4.new_markdown_cell(text))
