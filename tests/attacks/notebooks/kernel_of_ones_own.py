"""Ask for a kernel that does not exist, in a language that is not Python.

Wins: ungraded.
"""

import nbformat


def tamper(notebook):
    notebook.metadata.kernelspec = nbformat.from_dict(
        {"name": "bash", "display_name": "Bash", "language": "bash"}
    )
    notebook.metadata.language_info = nbformat.from_dict({"name": "bash"})
