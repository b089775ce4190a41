"""Show an image whose address logs the instructor out, or tells a stranger who reads.

Wins: page.
"""

import nbformat


def tamper(notebook):
    for text in ("![x](/logout?pwned)", "![x](https://pwned.example/pixel.png)", "![x][a]\n\n[a]: /pwned"):
        notebook.cells.append(nbformat.v4.new_markdown_cell(text))
