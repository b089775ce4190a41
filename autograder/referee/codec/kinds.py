"""The closed lists of what crosses the boundary by name: dtypes, devices, named tuples, paths.

A name that arrives is looked up here and nowhere else, so nothing is imported or evaluated for it;
only a named tuple's names are made into a class of this process's own, if they are plain words.
"""

from __future__ import annotations

import collections
import functools
import keyword
import pathlib
import re
import warnings
from typing import Any

import numpy as np
import torch

_ELEMENTS = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float16 bfloat16 float32 float64 "
    "complex32 complex64 complex128 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu"
)

# What tensors may be made of.
TORCH_DTYPES: dict[str, torch.dtype] = {
    name: getattr(torch, name) for name in _ELEMENTS.split() if hasattr(torch, name)
}
with warnings.catch_warnings():
    # torch warns of the first such tensor; a test that makes warnings errors must not meet that.
    warnings.simplefilter("ignore")
    torch.empty(0, dtype=torch.complex32)
TORCH_NAMES: dict[torch.dtype, str] = {dtype: name for name, dtype in TORCH_DTYPES.items()}

# torch's constants by their types' names, all of them: as values they do no harm.
TORCH_VALUES: dict[str, dict[str, Any]] = {
    kind.__name__: {
        str(value).removeprefix("torch."): value
        for value in vars(torch).values()
        if type(value) is kind
    }
    for kind in (torch.dtype, torch.layout, torch.memory_format)
}

RETURN_TYPES: dict[str, type[Any]] = {
    name: kind
    for name, kind in vars(torch.return_types).items()
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "n_sequence_fields")
}
RETURN_NAMES: dict[type, str] = {kind: name for name, kind in RETURN_TYPES.items()}

_CODES = "?bhilqBHILQefdFD"
_PLAIN_NUMPY: dict[str, np.dtype[Any]] = {
    dtype.str: np.dtype(dtype.str)
    for code in _CODES
    for dtype in (np.dtype(code), np.dtype(code).newbyteorder())
}
NUMBERS: dict[type, str] = {np.dtype(code).type: np.dtype(code).str for code in _CODES}
# The classes of dtype objects: one for each kind of number, one each for S and U.
NUMPY_DTYPES = frozenset(type(np.dtype(code)) for code in (*_CODES, "S1", "U1"))
_TEXT = re.compile(r"[<>|][SU][1-9][0-9]{0,5}", re.ASCII)

_DEVICE_TYPES = frozenset(("cpu", "cuda", "mps", "meta", "xpu", "xla", "hip", "hpu", "mtia"))
_DEVICE = re.compile(r"([a-z]{1,8})(?::(?:0|[1-9][0-9]?))?", re.ASCII)

# The class of paths that this machine can open is one of the last two; the other cannot be made.
_HERE = type(pathlib.Path())
PATHS: dict[str, type[pathlib.PurePath]] = {
    "pure_posix": pathlib.PurePosixPath,
    "pure_windows": pathlib.PureWindowsPath,
    "windows" if issubclass(_HERE, pathlib.PureWindowsPath) else "posix": _HERE,
}
PATH_NAMES: dict[type, str] = {kind: name for name, kind in PATHS.items()}


_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}", re.ASCII)
_PLAIN_NAMED = frozenset(vars(collections.namedtuple("Plain", ())))
# What `typing.NamedTuple` and newer Pythons add.
_PLAIN_NAMED |= {"__annotations__", "__orig_bases__", "__annotate__", "__annotate_func__"}
_PLAIN_NAMED |= {"__annotations_cache__", "__firstlineno__", "__static_attributes__"}


def fields_of(kind: type) -> tuple[str, ...] | None:
    """The fields of a named tuple that has nothing else of its own; None for any other class."""
    own = kind.__dict__
    if kind.__bases__ != (tuple,) or type(own.get("_fields")) is not tuple:
        return None
    fields: tuple[str, ...] = own["_fields"]
    is_plain = own.keys() <= _PLAIN_NAMED | set(fields)
    return fields if is_plain and named_tuple(kind.__name__, fields) is not None else None


@functools.lru_cache(64)
def named_tuple(name: str, fields: tuple[str, ...]) -> type[tuple[Any, ...]] | None:
    """A class of named tuples; None for names that are none."""
    words = (name, *fields)
    if len(fields) > 64 or not all(_WORD.fullmatch(w) and not keyword.iskeyword(w) for w in words):
        return None
    try:
        return collections.namedtuple(name, fields)
    except ValueError:  # a field occurs twice
        return None


def numpy_dtype(name: str) -> np.dtype[Any] | None:
    """Look up a NumPy dtype by its `str`: numbers of either byte order, S and U of some length."""
    plain = _PLAIN_NUMPY.get(name)
    if plain is None and len(name) <= 8 and _TEXT.fullmatch(name):
        return np.dtype(name)
    return plain


def alignment(dtype: torch.dtype) -> int:
    """Return the number of bytes that a tensor's address has to be a multiple of."""
    return dtype.itemsize // 2 if dtype.is_complex else dtype.itemsize


def device(name: str) -> torch.device | None:
    """Look up a device by its name, whether or not this machine has it."""
    match = _DEVICE.fullmatch(name)
    return torch.device(name) if match and match[1] in _DEVICE_TYPES else None
