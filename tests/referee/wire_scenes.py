"""Random scenes for hypothesis: several views, torch's and NumPy's, over few blocks of memory."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from hypothesis import reject
from hypothesis import strategies as st

from autograder.referee.codec import Encoded, Unsendable, encode
from autograder.referee.codec.kinds import TORCH_DTYPES

View = torch.Tensor | np.ndarray[Any, Any]
_NUMPY = ["?", "<i2", ">i4", "<u8", "<f2", ">f8", "<c8", "<U2", "S3"]
_FEW = ["bool", "uint8", "int16", "int64", "bfloat16", "float32", "float64", "complex64"]


@st.composite
def bases(draw: Any) -> View:
    """A fresh block of memory with its first view."""
    shape = draw(st.lists(st.integers(0, 4), max_size=3))
    data = random.Random(draw(st.integers(0, 1000))).randbytes(4096)
    if draw(st.booleans()):
        dtype = TORCH_DTYPES[draw(st.sampled_from(sorted(TORCH_DTYPES)) | st.sampled_from(_FEW))]
        flat = torch.frombuffer(bytearray(data), dtype=torch.uint8).clone()
        if dtype == torch.bool:
            flat &= 1
        count = int(np.prod(shape, dtype=int))
        start = draw(st.integers(0, 3))
        # Cloned bytes make a storage that torch owns and may resize.
        whole = flat[: (count + start) * dtype.itemsize].clone().view(dtype)
        return whole[start:].view(shape) if start else whole.view(shape)
    dtype = np.dtype(draw(st.sampled_from(_NUMPY)))
    if dtype.kind in "?bUS":
        data = bytes(b & 1 for b in data)
    if dtype.kind == "U":
        data = b"".join(bytes((b, 1, 0, 0)) for b in data)
    array = np.frombuffer(bytearray(data), dtype, int(np.prod(shape, dtype=int)) + 1)[1:]
    array = array.reshape(shape)
    return array.copy(draw(st.sampled_from("CF"))) if draw(st.booleans()) else array


@st.composite
def steps(draw: Any) -> Callable[[View], View | None]:
    """A way from one view to another on the same memory, or to None where it does not lead on."""
    kind = draw(st.integers(0, 9))
    a, b, c = draw(st.integers(0, 4)), draw(st.integers(0, 4)), draw(st.integers(1, 3))

    def step(view: View) -> View | None:
        axis = a % view.ndim if view.ndim else 0
        if kind <= 2 and view.ndim:
            return view[(slice(None),) * axis + (slice(b, None, c),)]
        if kind == 3 and view.ndim:
            return (
                view[(slice(None),) * axis + (min(b, view.shape[axis] - 1),)]
                if (view.shape[axis])
                else None
            )
        if kind == 4 and view.ndim > 1:
            return view.swapaxes(axis, (axis + 1) % view.ndim)
        if kind == 5:
            return view[None] if isinstance(view, torch.Tensor) else view[..., None]
        if kind == 6:
            return _between(view)
        if kind == 7:
            return _reinterpreted(view, c)
        if kind == 8:
            return _odd(view, c)
        return view.detach() if isinstance(view, torch.Tensor) else view.view()

    return step


def _between(view: View) -> View | None:
    """From torch to NumPy and back."""
    if isinstance(view, torch.Tensor):
        try:
            return view.numpy()
        except TypeError:
            return None
    fits = view.dtype.isnative and view.dtype.kind in "?biufc" and view.flags.writeable
    if not fits or any(stride < 0 for stride in view.strides):
        return None
    try:
        return torch.from_numpy(view)
    except (TypeError, ValueError):
        return None


def _reinterpreted(view: View, c: int) -> View | None:
    """Other elements made of the same bytes; not of text, where a poke would make no character."""
    if isinstance(view, np.ndarray) and view.dtype.kind == "U":
        return None
    try:
        if isinstance(view, np.ndarray):
            return view.view([np.uint8, np.int16, np.float64][c - 1])
        return view.view([torch.uint8, torch.int16, torch.float64][c - 1])
    except (RuntimeError, ValueError, TypeError):
        return None


def _odd(view: View, c: int) -> View | None:
    """What only one of the two can do."""
    if isinstance(view, np.ndarray):
        if c == 1:
            view = view.view()
            view.flags.writeable = False
            return view
        return np.broadcast_to(view, (2, *view.shape)) if c == 2 else np.flip(view)
    if c == 1:
        return view.expand(3, *view.shape)
    if c == 2:
        return view.real if view.is_complex() and view.dtype != torch.complex32 else None
    # Windows that overlap, inside the view's own elements.
    return view.unfold(0, 2, 1) if view.ndim and view.shape[0] > 1 else None


def walk(views: list[View], ways: list[tuple[int, Callable[[View], View | None]]]) -> list[View]:
    """Follow steps from the views that there are, and return the new ones."""
    found: list[View] = []
    for start, step in ways:
        pool = [*views, *found]
        view = step(pool[start % len(pool)])
        if isinstance(view, torch.Tensor | np.ndarray):
            found.append(view)
    return found


ways = st.lists(st.tuples(st.integers(0, 20), steps()), max_size=8)


@st.composite
def scenes(draw: Any) -> list[View]:
    """Some views over one to three blocks of memory; not always one that shows all of a block."""
    first = [draw(bases()) for _ in range(draw(st.integers(1, 3)))]
    views = [*first, *walk(first, draw(ways))]
    keep = draw(st.lists(st.booleans(), min_size=len(views), max_size=len(views)))
    views = [view for view, kept in zip(views, keep, strict=True) if kept] or views
    encode_all(views)
    return views


def encode_all(views: list[View], **options: Any) -> Encoded:
    """Encode views, or have hypothesis draw others: one may begin where none of its dtype can."""
    try:
        return encode(views, **options)
    except Unsendable as error:
        if "where none can begin" not in str(error):
            raise
        reject()


def poke(view: View, number: int) -> bool:
    """Flip the last bit of one element's first byte, if there is one and it may be written."""
    if not all(view.shape) or (isinstance(view, np.ndarray) and not view.flags.writeable):
        return False
    place = tuple((number % size) for size in view.shape)
    if isinstance(view, torch.Tensor):
        view.detach()[place].reshape(1).view(torch.uint8)[0] ^= 1
    else:
        part = view[tuple(slice(at, at + 1) for at in place)].reshape(1)
        part.view(np.uint8)[0] ^= 1
    return True
