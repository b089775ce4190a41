"""What the tests of the wire share: a trip through a real frame, and comparisons bit for bit."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import torch

from autograder.referee import wire
from autograder.referee.codec import Decoded, Encoded, decode, encode
from autograder.referee.fuzz.serve import Pipe


def deliver(encoded: Encoded, **options: Any) -> Decoded:
    """Send what was encoded through a frame and decode it."""
    frame = b"".join(wire.pack(encoded.header, encoded.buffers, wire.DEFAULT))
    header, buffers = wire.receive(Pipe(frame))
    return decode(header, buffers, **options)


def trip(value: object) -> Any:
    """Send a value and return what arrives."""
    return deliver(encode(value)).value


def header_of(value: object, **options: Any) -> tuple[Any, list[memoryview]]:
    """Return a value's header and buffers as they arrive, to be broken."""
    encoded = encode(value, **options)
    buffers = [memoryview(bytearray(data)) for data in encoded.buffers]
    return json.loads(json.dumps(encoded.header)), buffers


def bits(view: torch.Tensor | np.ndarray[Any, Any]) -> bytes:
    """Return the elements' bytes, in the order of their indices."""
    if isinstance(view, np.ndarray):
        return view.tobytes()
    flat = torch.zeros(view.numel(), dtype=view.dtype).copy_(view.detach().reshape(-1))
    return bytes(flat.view(torch.uint8).tolist())


def is_alike(one: Any, other: Any) -> bool:
    """Tell whether two values are the same in type, in every bit and in layout."""
    if type(one) is not type(other):
        return False
    if isinstance(one, torch.Tensor):
        return is_alike_tensor(one, other)
    if isinstance(one, np.ndarray):
        return (
            one.dtype.str == other.dtype.str
            and one.shape == other.shape
            and one.strides == other.strides
            and one.flags.writeable == other.flags.writeable
            and bits(one) == bits(other)
        )
    if isinstance(one, float):
        return one.hex() == other.hex()
    if isinstance(one, complex):
        return is_alike(one.real, other.real) and is_alike(one.imag, other.imag)
    if isinstance(one, np.generic) and not isinstance(one, str):
        return one.dtype == other.dtype and one.tobytes() == other.tobytes()
    if isinstance(one, dict):
        return is_alike(list(one.items()), list(other.items()))
    if isinstance(one, set | frozenset):
        return sorted(map(repr, one)) == sorted(map(repr, other))
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(is_alike, one, other))
    if isinstance(one, slice):
        return all(is_alike(getattr(one, n), getattr(other, n)) for n in ("start", "stop", "step"))
    return bool(one == other)


def is_alike_tensor(one: torch.Tensor, other: torch.Tensor) -> bool:
    same = (
        one.dtype == other.dtype
        and one.device == other.device
        and one.size() == other.size()
        and one.stride() == other.stride()
        and one.storage_offset() == other.storage_offset()
        and one.untyped_storage().nbytes() == other.untyped_storage().nbytes()
    )
    if not same or (one.is_leaf and one.requires_grad != other.requires_grad):
        return False
    if one.is_leaf and not is_alike(one.grad, other.grad):
        return False
    return one.is_meta or bits(one) == bits(other)
