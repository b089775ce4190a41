"""Write scripts into the notebook's metadata: its title, its language, the state of widgets.

Wins: page.
"""

import nbformat


def tamper(notebook):
    evil = "</script></title></style><script>pwned()</script>"
    notebook.metadata.title = evil
    notebook.metadata.language_info = nbformat.from_dict({"name": evil, "pygments_lexer": evil})
    state = {"state": {"a": {"model_name": evil, "state": {}}}, "version_major": 2, "version_minor": 0}
    notebook.metadata.widgets = nbformat.from_dict(
        {"application/vnd.jupyter.widget-state+json": state, evil: evil}
    )
