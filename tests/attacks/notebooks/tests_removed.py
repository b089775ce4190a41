"""Remove the test cells.

Wins: ungraded.
"""


def tamper(notebook):
    notebook.cells = [c for c in notebook.cells if not c.metadata.get("nbgrader", {}).get("grade")]
