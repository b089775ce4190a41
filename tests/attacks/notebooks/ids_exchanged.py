"""Exchange the names of answers and tests, so that an empty answer stands where a test is graded.

Wins: points.
"""


def tamper(notebook):
    cells = {c.metadata.get("nbgrader", {}).get("grade_id"): c for c in notebook.cells}
    answer, test = cells["my_mm"], cells["my_mm_random"]
    answer.metadata.nbgrader.grade_id, test.metadata.nbgrader.grade_id = "my_mm_random", "my_mm"
    answer.source = "pass"
    test.source = "def my_mm(a, b):\n    return None"
