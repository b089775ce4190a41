"""nbformat and nbgrader loaded in half their time, for commands that a person waits for."""

from __future__ import annotations

import sys
from importlib import import_module


def load_jsonschema() -> None:
    """Import jsonschema without `rfc3987_syntax`, which takes over half of nbgrader's 2.4 s.

    jsonschema takes it for a check of the form of web addresses that is not installed; no schema of
    a notebook asks for that check. To be called before anything imports nbformat or nbgrader.
    """
    missing = "rfc3987_syntax"
    if missing in sys.modules or "jsonschema" in sys.modules:
        return
    sys.modules[missing] = None  # type: ignore[assignment]  # as Python marks what cannot be had
    try:
        import_module("jsonschema")
    finally:
        del sys.modules[missing]
