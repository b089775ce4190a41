"""The closed lists of what crosses the boundary by name: dtypes, devices, torch's named tuples, paths.

A name that arrives is looked up here and nowhere else, so nothing is imported or evaluated for it.
"""

from __future__ import annotations

import pathlib
import re
from typing import Any

import numpy as np
import torch

_TORCH_DTYPES = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float16 bfloat16 float32 float64 "
    "complex32 complex64 complex128 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu"
).split()

TORCH_DTYPES: dict[str, torch.dtype] = {
    name: getattr(torch, name) for name in _TORCH_DTYPES if hasattr(torch, name)
}
TORCH_NAMES: dict[torch.dtype, str] = {dtype: name for name, dtype in TORCH_DTYPES.items()}
# As values, without elements, any dtype may cross; quantised ones included.
DTYPE_VALUES: dict[str, torch.dtype] = {
    str(value).removeprefix("torch."): value
    for value in vars(torch).values()
    if type(value) is torch.dtype
}
LAYOUTS: dict[str, torch.layout] = {
    str(value).removeprefix("torch."): value
    for value in vars(torch).values()
    if type(value) is torch.layout
}
MEMORY_FORMATS: dict[str, torch.memory_format] = {
    str(value).removeprefix("torch."): value
    for value in vars(torch).values()
    if type(value) is torch.memory_format
}

RETURN_TYPES: dict[str, type[Any]] = {
    name: kind
    for name, kind in vars(torch.return_types).items()
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "n_sequence_fields")
}
RETURN_NAMES: dict[type, str] = {kind: name for name, kind in RETURN_TYPES.items()}

_CODES = "?bhilqBHILQefdFD"
_PLAIN_NUMPY: dict[str, np.dtype[Any]] = {
    dtype.str: dtype
    for code in _CODES
    for dtype in (np.dtype(code), np.dtype(code).newbyteorder())
}
NUMBERS: dict[type, str] = {np.dtype(code).type: np.dtype(code).str for code in _CODES}
_TEXT = re.compile(r"[<>|][SU]([1-9][0-9]{0,5})", re.ASCII)

DEVICE_TYPES = frozenset("cpu cuda mps meta xpu hip xla".split())
_DEVICE = re.compile(r"([a-z]{1,8})(?::(0|[1-9][0-9]?))?", re.ASCII)

# The concrete class of this machine is always one of the two; the other cannot be made here.
PATHS: dict[str, type[pathlib.PurePath]] = {
    "pure_posix": pathlib.PurePosixPath,
    "pure_windows": pathlib.PureWindowsPath,
    ("windows" if issubclass(type(pathlib.Path()), pathlib.PureWindowsPath) else "posix"): type(
        pathlib.Path()
    ),
}
PATH_NAMES: dict[type, str] = {kind: name for name, kind in PATHS.items()}

# Hashed by value or identity, by code that is Python's, NumPy's or torch's.
_HASHABLE = (
    [type(None), bool, int, float, complex, str, bytes, tuple, frozenset, range, type(Ellipsis)]
    + [torch.Size, torch.dtype, torch.device, torch.layout, torch.memory_format, torch.Tensor]
    + [torch.nn.Parameter, np.str_, *NUMBERS, *PATH_NAMES, *RETURN_NAMES]
)
HASHABLE = frozenset(_HASHABLE)


def numpy_dtype(name: str) -> np.dtype[Any] | None:
    """Look up a NumPy dtype by its `str`: numbers in both byte orders, and S and U of fixed length."""
    plain = _PLAIN_NUMPY.get(name)
    if plain is None and len(name) < 10 and _TEXT.fullmatch(name):
        return np.dtype(name)
    return plain


def device(name: str) -> torch.device | None:
    """Look up a device by its name, whether or not this machine has it."""
    match = _DEVICE.fullmatch(name)
    return torch.device(name) if match and match[1] in DEVICE_TYPES else None
