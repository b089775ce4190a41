"""Values without parts, both ways: each kind's node is written and read side by side."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

import numpy as np
import torch

from autograder.referee.codec import kinds
from autograder.referee.codec.check import Buffers, items, shown, text
from autograder.referee.codec.refusal import Unsendable
from autograder.referee.wire import Limits, WireError

SHORT = 256  # longer text and bytes travel as buffers
INT64 = 1 << 63
_HEX = re.compile(r"-?[1-9a-f][0-9a-f]*", re.ASCII)
_HEX_BYTES = re.compile(r"(?:[0-9a-f]{2}){1,16}", re.ASCII)
_FLOATS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}

Node = list[Any]


@dataclass(slots=True)
class Sink:
    """Where leaves are written to."""

    limits: Limits
    buffers: list[bytes] = field(default_factory=list)

    def put(self, data: bytes) -> int:
        """Append a buffer and return its number."""
        if len(data) > self.limits.text_bytes:
            raise Unsendable(f"has {len(data):,} bytes, which are too many.")
        self.buffers.append(data)
        return len(self.buffers) - 1


@dataclass(slots=True)
class Source:
    """Where leaves are read from."""

    limits: Limits
    buffers: Buffers

    def take(self, number: object) -> bytes:
        """Return a buffer's bytes."""
        data = self.buffers.take(number)
        if len(data) > self.limits.text_bytes:
            raise WireError(f"The message has text of {len(data):,} bytes, which are too many.")
        return bytes(data)


def write_int(value: int, sink: Sink) -> Any:
    if -INT64 <= value < INT64:
        return value
    if value.bit_length() > sink.limits.int_bits:
        raise Unsendable(f"is an int of {value.bit_length():,} bits, which are too many.")
    return ["int", format(value, "x")]


def read_int(node: Any, source: Source) -> int:
    """Read an int of any size, where nothing else may stand."""
    if type(node) is int and -INT64 <= node < INT64:
        return node
    _, digits = items(node, 2, 2, "integer")
    is_short = len(text(digits, "integer")) <= source.limits.int_bits // 4 + 1
    if node[0] == "int" and is_short and _HEX.fullmatch(digits):
        value = int(digits, 16)
        if value.bit_length() <= source.limits.int_bits:
            return value
    raise WireError(f"The message has an impossible integer {shown(digits)}.")


def write_float(value: float, sink: Sink) -> Any:
    return value if math.isfinite(value) else ["float", str(value)]


def read_float(node: Any, source: Source) -> float:
    """Read a float, where nothing else may stand."""
    if type(node) is float and math.isfinite(node):
        return node
    _, name = items(node, 2, 2, "float")
    if node[0] != "float" or text(name, "float") not in _FLOATS:
        raise WireError(f"The message has an impossible float {shown(name)}.")
    return _FLOATS[name]


def write_complex(value: complex, sink: Sink) -> Node:
    return ["complex", write_float(value.real, sink), write_float(value.imag, sink)]


def read_complex(node: Node, source: Source) -> complex:
    _, real, imag = items(node, 3, 3, "complex number")
    return complex(read_float(real, source), read_float(imag, source))


def write_str(value: str, sink: Sink) -> Any:
    if len(value) <= SHORT and value.isascii():
        return value
    try:
        data = value.encode("utf-8")
    except UnicodeEncodeError:
        # JSON would make one character of two surrogates that happen to stand together.
        return ["surrogates", sink.put(value.encode("utf-8", "surrogatepass"))]
    return value if len(data) <= SHORT else ["str", sink.put(data)]


def read_str(node: Any, source: Source) -> str:
    """Read a str, where nothing else may stand."""
    if type(node) is str:
        return node
    kind, number = items(node, 2, 2, "text")
    if kind not in ("str", "surrogates"):
        raise WireError(f"The message has a {shown(kind)} where text must stand.")
    try:
        return source.take(number).decode("utf-8", "strict" if kind == "str" else "surrogatepass")
    except UnicodeDecodeError:
        raise WireError("The message has text that is not UTF-8.") from None


def write_bytes(value: bytes, sink: Sink) -> Node:
    return ["bytes", value.decode("latin-1") if len(value) <= SHORT else sink.put(value)]


def read_bytes(node: Node, source: Source) -> bytes:
    _, data = items(node, 2, 2, "bytes")
    if type(data) is not str:
        return source.take(data)
    try:
        return data.encode("latin-1")
    except UnicodeEncodeError:
        raise WireError(f"The message has impossible bytes {shown(data)}.") from None


def write_range(value: range, sink: Sink) -> Node:
    return ["range", *(write_int(end, sink) for end in (value.start, value.stop, value.step))]


def read_range(node: Node, source: Source) -> range:
    start, stop, step = (read_int(end, source) for end in items(node, 4, 4, "range")[1:])
    if not step:
        raise WireError("The message has a range with step 0.")
    return range(start, stop, step)


def write_ellipsis(value: object, sink: Sink) -> Node:
    return ["ellipsis"]


def read_ellipsis(node: Node, source: Source) -> Any:
    items(node, 1, 1, "ellipsis")
    return ...


def write_path(value: PurePath, sink: Sink) -> Node:
    # Python 3.11 reads `str(PureWindowsPath("//a/"))` as another path; 3.12 does not.
    if type(value)(str(value)) != value:
        raise Unsendable(f"is a {type(value).__name__} whose text is read as another path.")
    return ["path", kinds.PATH_NAMES[type(value)], write_str(str(value), sink)]


def read_path(node: Node, source: Source) -> PurePath:
    _, name, path = items(node, 3, 3, "path")
    kind = kinds.PATHS.get(text(name, "kind of path"))
    if kind is None:
        raise WireError(f"The message has an impossible kind of path {shown(name)}.")
    return kind(read_str(path, source))


def write_number(value: np.generic, sink: Sink) -> Node:
    return ["number", kinds.NUMBERS[type(value)], value.tobytes().hex()]


def read_number(node: Node, source: Source) -> Any:
    _, name, digits = items(node, 3, 3, "number")
    dtype = kinds.numpy_dtype(text(name, "dtype"))
    if dtype is None or dtype.type not in kinds.NUMBERS:
        raise WireError(f"The message has a number of an unknown dtype {shown(name)}.")
    if not _HEX_BYTES.fullmatch(text(digits, "number")) or len(digits) != 2 * dtype.itemsize:
        raise WireError(f"The message has an impossible number {shown(digits)}.")
    if dtype.kind == "b" and digits not in ("00", "01"):
        raise WireError("The message has a truth value that is neither true nor false.")
    return np.frombuffer(bytes.fromhex(digits), dtype)[0]


def write_numpy_str(value: np.str_, sink: Sink) -> Node:
    # NumPy's own str() would drop zeros at the end.
    return ["numpy_str", write_str(str.__str__(value), sink)]


def read_numpy_str(node: Node, source: Source) -> np.str_:
    return np.str_(read_str(items(node, 2, 2, "text")[1], source))


def write_numpy_dtype(value: np.dtype[Any], sink: Sink) -> Node:
    if value.names or kinds.numpy_dtype(value.str) is None:
        raise Unsendable(f"is the dtype {value}, which does not cross.")
    return ["numpy_dtype", value.str]


def read_numpy_dtype(node: Node, source: Source) -> np.dtype[Any]:
    name = items(node, 2, 2, "dtype")[1]
    dtype = kinds.numpy_dtype(text(name, "dtype"))
    if dtype is None:
        raise WireError(f"The message has an unknown dtype {shown(name)}.")
    return dtype


def write_device(value: torch.device, sink: Sink) -> Node:
    if kinds.device(str(value)) != value:
        raise Unsendable(f"is the device {value}, which does not cross.")
    return ["device", str(value)]


def read_device(node: Node, source: Source) -> torch.device:
    name = items(node, 2, 2, "device")[1]
    device = kinds.device(text(name, "device"))
    if device is None:
        raise WireError(f"The message has an unknown device {shown(name)}.")
    return device


def write_torch_name(value: torch.dtype | torch.layout | torch.memory_format, sink: Sink) -> Node:
    return [type(value).__name__, str(value).removeprefix("torch.")]


def read_torch_name(node: Node, source: Source) -> Any:
    kind, name = items(node, 2, 2, "name of torch's")
    value = kinds.TORCH_VALUES[kind].get(text(name, kind))
    if value is None:
        raise WireError(f"The message has an unknown {kind} {shown(name)}.")
    return value


WRITERS: dict[type, Callable[[Any, Sink], Any]] = {
    int: write_int,
    float: write_float,
    complex: write_complex,
    str: write_str,
    bytes: write_bytes,
    range: write_range,
    type(...): write_ellipsis,
    np.str_: write_numpy_str,
    torch.device: write_device,
    **dict.fromkeys(kinds.PATH_NAMES, write_path),
    **dict.fromkeys(kinds.NUMBERS, write_number),
    **dict.fromkeys(kinds.NUMPY_DTYPES, write_numpy_dtype),
    **dict.fromkeys((torch.dtype, torch.layout, torch.memory_format), write_torch_name),
}
READERS: dict[str, Callable[[Node, Source], Any]] = {
    "int": read_int,
    "float": read_float,
    "complex": read_complex,
    "str": read_str,
    "surrogates": read_str,
    "bytes": read_bytes,
    "range": read_range,
    "ellipsis": read_ellipsis,
    "path": read_path,
    "number": read_number,
    "numpy_str": read_numpy_str,
    "numpy_dtype": read_numpy_dtype,
    "device": read_device,
    **dict.fromkeys(kinds.TORCH_VALUES, read_torch_name),
}
