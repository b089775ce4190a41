"""Regions on their way in: memory of our own, filled with the bytes that came."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.check import Buffers, integer, items
from autograder.referee.codec.layouts import MOST_BYTES, Layout, Raw, lay
from autograder.referee.codec.memory import Region
from autograder.referee.wire import WireError

_LAST_CODE_POINT = 0x10FFFF


def read_region(row: object, buffers: Buffers, limit: int) -> Region:
    """Make a region from its row.

    Args:
        row: as it came.
        buffers: the message's.
        limit: how many bytes may still be allocated.

    Raises:
        WireError: for anything wrong with it.
    """
    size, source, *marks = items(row, 2, 1 << 20, "region")
    if source == "meta" and not marks:
        integer(size, 0, MOST_BYTES, "meta region's size")
        return Region(size, storage=_allocate(size, "meta"), is_meta=True)
    integer(size, 0, limit, "region's size")
    if len(marks) % 2 or (source is None) != (not marks):
        raise WireError("The message has a region whose segments make no sense.")
    end = 0
    for low, high in zip(marks[::2], marks[1::2], strict=True):
        integer(low, end, size - 1, "segment's beginning")
        end = integer(high, low + 1, size, "segment's end")
    data = memoryview(b"") if source is None else buffers.take(source)
    if len(data) != sum(marks[1::2]) - sum(marks[::2]):
        raise WireError("The message has a region whose bytes are not as many as it says.")
    return Region(size, storage=_fill(size, data, marks))


def copy_region(region: Region) -> Region:
    """Return a region with the same bytes in memory of its own."""
    data = memoryview(region.read(0, region.size))
    storage = _fill(region.size, data, [0, region.size] if region.size else [])
    return Region(region.size, list(region.views), storage)


def check_elements(block: Raw, layout: Layout, dtype: torch.dtype | np.dtype[Any]) -> None:
    """Check elements that can be wrong: truth values and text.

    A bool that is neither 0 nor 1 counts as true and sums up to something else; NumPy breaks down
    over a character that does not exist.

    Args:
        block: bytes in which the elements lie.
        layout: how they lie there.
        dtype: of the elements.

    Raises:
        WireError: if one of them does not exist.
    """
    if isinstance(dtype, np.dtype) and dtype.kind == "U":
        letters = (*layout.sizes, layout.item // 4)
        codes = lay(block, Layout(layout.start, 4, letters, (*layout.steps, 4)))
        codes = codes.view(codes.dtype.newbyteorder(dtype.byteorder))
        if codes.max(initial=0) > _LAST_CODE_POINT:
            raise WireError("The message has text with characters that do not exist.")
    elif dtype in (torch.bool, np.bool_) and lay(block, layout).max(initial=0) > 1:
        raise WireError("The message has a truth value that is neither true nor false.")


def _allocate(size: int, device: str) -> torch.UntypedStorage:
    make: Any = torch.UntypedStorage  # torch has no types for it
    try:
        storage: torch.UntypedStorage = make(size, device=device)
    except (RuntimeError, MemoryError):
        raise WireError(f"There is no memory for {size:,} bytes of a message.") from None
    return storage


def _fill(size: int, data: memoryview, marks: list[int]) -> torch.UntypedStorage:
    storage = _allocate(size, "cpu")
    if not size:
        return storage
    address = storage.data_ptr()
    if len(data) < size:
        ctypes.memset(address, 0, size)
    place = 0
    for low, high in zip(marks[::2], marks[1::2], strict=True):
        length = high - low
        piece = data[place : place + length]
        if length < 4096 or piece.readonly:
            ctypes.memmove(address + low, bytes(piece), length)
        else:
            ctypes.memmove(address + low, (ctypes.c_ubyte * length).from_buffer(piece), length)
        place += length
    return storage
