"""Put numbers, lists and texts where nbgrader's metadata has a table.

Wins: ungraded.
"""


def tamper(notebook):
    values = [[], "my_mm", 7, None, {"grade_id": ["my_mm"]}, {"grade_id": {}, "grade": "yes"}]
    for cell, value in zip(notebook.cells, values * 20):
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader = value
