"""What the student's process tells of an object that stays there, and how the referee reads it.

All of it is a claim: nothing is looked up, imported or believed because of it.
"""

from __future__ import annotations

import inspect
import keyword
from typing import Any

import torch

# Classes that an object may claim to be an instance of, most special first. Numbers and text are
# none of them: they cross as values.
CLAIMS: dict[str, type] = {
    "torch.nn.Module": torch.nn.Module,
    "torch.utils.data.DataLoader": torch.utils.data.DataLoader,
    "torch.utils.data.Dataset": torch.utils.data.Dataset,
    "torch.optim.Optimizer": torch.optim.Optimizer,
    "torch.autograd.Function": torch.autograd.Function,
    "type": type,
    "function": type(lambda: None),
    "generator": type(_ for _ in ()),
    "module": type(inspect),
    **{k.__name__: k for k in (dict, list, tuple, set, frozenset)},
}


def describe_object(value: Any) -> dict[str, Any]:
    """What the student's process tells of an object that stays there."""
    claims: dict[str, Any] = {}
    for name, kind in CLAIMS.items():
        if isinstance(value, kind) or (isinstance(value, type) and name == "type"):
            claims["is"] = name
            break
    claims["name"] = str(getattr(value, "__name__", type(value).__name__))[:200]
    doc = getattr(value, "__doc__", None)
    claims["doc"] = doc[:4000] if isinstance(doc, str) else None
    try:
        if not callable(value):  # inspect's error would show it, and its text may be endless
            raise TypeError
        parameters = inspect.signature(value).parameters.values()
        claims["signature"] = [
            [p.name, int(p.kind), p.default is not inspect.Parameter.empty] for p in parameters
        ][:64]
    except (TypeError, ValueError):
        claims["signature"] = None
    return claims


def read_signature(claim: Any) -> inspect.Signature:
    """The signature that a claim describes; defaults show as `...`.

    Raises:
        ValueError: as inspect.signature does, if there is none.
    """
    if not isinstance(claim, list):
        raise ValueError("no signature found for this answer")
    parameters = []
    for entry in claim[:64]:
        match entry:
            case [str(name), int(kind), bool(default)] if name.isidentifier() and 0 <= kind <= 4:
                if keyword.iskeyword(name):
                    raise ValueError("no signature found for this answer")
                empty = inspect.Parameter.empty
                value = ... if default else empty
                parameters.append(
                    inspect.Parameter(name, inspect._ParameterKind(kind), default=value)
                )
            case _:
                raise ValueError("no signature found for this answer")
    return inspect.Signature(parameters)
