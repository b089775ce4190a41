"""Hand in cells without text, without metadata, or of a kind that does not exist.

Wins: ungraded.
"""

import json


def tamper(notebook):
    notebook = json.loads(json.dumps(notebook))
    odd = [
        {"cell_type": "code"},
        {"cell_type": "markdown", "source": None, "metadata": None},
        {"cell_type": "wasm", "source": "x", "metadata": {}},
        {"cell_type": "code", "source": 7, "metadata": [], "outputs": "x"},
        {"cell_type": "code", "source": ["a = 1\n", 2], "metadata": {}, "outputs": [7]},
        {"cell_type": "code", "source": {"a": 1}, "metadata": {"nbgrader": 3}},
    ]
    notebook["cells"] = odd + notebook["cells"]
    return json.dumps(notebook)
