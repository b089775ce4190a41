"""`google.colab` where there is none: what a notebook from Colab imports does nothing, and says
so.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def pretend_colab() -> None:
    """Put harmless stand-ins for `google.colab`'s drive, files, userdata and output into
    sys.modules.
    """
    google = sys.modules.get("google") or ModuleType("google")
    colab = ModuleType("google.colab")
    for name in ("drive", "files", "userdata", "output", "auth", "runtime"):
        module = ModuleType(f"google.colab.{name}")
        module.__getattr__ = _nothing(f"google.colab.{name}")  # type: ignore[method-assign]
        setattr(colab, name, module)
        sys.modules[module.__name__] = module
    google.colab = colab  # type: ignore[attr-defined]
    sys.modules.setdefault("google", google)
    sys.modules["google.colab"] = colab


def _nothing(module: str) -> Any:
    def attribute(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")

        def nothing(*args: Any, **kwargs: Any) -> None:
            print(
                f"{module}.{name} does nothing while a notebook is graded: there is no Colab here."
            )

        return nothing

    return attribute
