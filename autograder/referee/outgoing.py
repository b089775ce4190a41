"""What goes over with a request besides values: functions of a test's, and torch's modes."""

from __future__ import annotations

import base64
import dis
import types
from typing import Any

import cloudpickle
import torch

from autograder.referee.proxies import Proxy

_GLOBAL = frozenset(("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL", "LOAD_NAME"))

# What has crossed, kept so that no other object gets its address; it lives for one submission.
_sent: dict[int, tuple[int, Any]] = {}


def reference_to(value: Any) -> dict[str, Any] | None:
    """What stands for an object of this process: a handle, or a function to be called over there.

    Raises:
        TypeError: for a function that would carry more than modules along.
    """
    if type(value) is Proxy:
        return {"handle": value._handle}
    if isinstance(value, types.FunctionType):
        carried = inside(value)
        if carried:
            raise TypeError(
                f"a test passes a function that uses `{carried}`; it may use nothing but modules"
            )
        return _by_value(value)
    if isinstance(value, types.BuiltinFunctionType | type | types.MethodDescriptorType) or (
        type(value).__module__ in ("numpy", "torch._ops") and callable(value)
    ):
        return _by_value(value)
    return None


def _by_value(function: Any) -> dict[str, Any]:
    """A function as it crosses, with a number by which it is the same one when it comes again."""
    number, _ = _sent.setdefault(id(function), (len(_sent), function))
    return {
        "function": base64.b64encode(cloudpickle.dumps(function)).decode(),
        "number": number,
    }


def inside(function: types.FunctionType) -> str:
    """The name of something other than a module that a function would carry along; empty if there
    is none.
    """
    if function.__module__ not in (None, "__main__"):
        return ""  # a library's, which is passed by name
    codes = [function.__code__]
    names: set[str] = set()
    while codes:
        code = codes.pop()
        steps = dis.get_instructions(code)  # co_names has the names of attributes too
        names.update(str(step.argval) for step in steps if step.opname in _GLOBAL)
        codes += [const for const in code.co_consts if isinstance(const, types.CodeType)]
    found = {name: function.__globals__[name] for name in names if name in function.__globals__}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        found[name] = cell.cell_contents
    return next((n for n, v in sorted(found.items()) if not isinstance(v, types.ModuleType)), "")


def modes() -> dict[str, Any]:
    """The default dtype, the default device and the grad modes that a call is made under."""
    return {
        "dtype": str(torch.get_default_dtype()).removeprefix("torch."),
        "device": torch.get_default_device().type,
        "grad": torch.is_grad_enabled(),
        "inference": torch.is_inference_mode_enabled(),
    }
