"""Regions on their way in: memory of our own, filled with the bytes that came."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.check import Buffers, integer, items
from autograder.referee.codec.layouts import MOST_BYTES, Layout, bounds, lay
from autograder.referee.codec.memory import Region, block_at
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
        return Region(size, storage=torch.UntypedStorage(size, device="meta"))
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


def check_elements(region: Region, layout: Layout, dtype: torch.dtype | np.dtype[Any]) -> None:
    """Check that elements that can be wrong are right: truth values and text.

    A bool that is neither 0 nor 1 counts as true and sums up to something else; NumPy breaks down
    over a character that does not exist.

    Args:
        region: where the bytes are.
        layout: which of them belong to the elements.
        dtype: of the elements.

    Raises:
        WireError: if one of the elements does not exist.
    """
    is_text = isinstance(dtype, np.dtype) and dtype.kind == "U"
    if not (is_text or dtype == torch.bool or dtype == np.bool_):
        return
    low, high = bounds(layout)
    address = region.address()
    if low == high or not address:
        return
    block = block_at(address + low, high - low, None)
    layout = layout.moved(-low)
    if not is_text:
        if lay(block, layout).max() > 1:
            raise WireError("The message has a truth value that is neither true nor false.")
        return
    assert isinstance(dtype, np.dtype)
    letters = Layout(layout.start, 4, (*layout.sizes, layout.item // 4), (*layout.steps, 4))
    codes = lay(block, letters)
    if codes.view(codes.dtype.newbyteorder(dtype.byteorder)).max() > _LAST_CODE_POINT:
        raise WireError("The message has text with characters that do not exist.")


def _fill(size: int, data: memoryview, marks: list[int]) -> torch.UntypedStorage:
    try:
        storage = torch.UntypedStorage(size, device="cpu")
    except (RuntimeError, MemoryError):
        raise WireError(f"There is no memory for {size:,} bytes of a message.") from None
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
