"""How tensors and ndarrays lie in memory: which bytes they touch, and how to lay them over others.

All sums are in Python's own integers, which do not overflow, so hostile numbers may be put in.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Raw = npt.NDArray[Any]

MOST_BYTES = 1 << 62  # of meta tensors: with less than that, nothing overflows in torch
FAR = 1 << 48  # strides of others; along an axis of size 1 they may be anything


class Layout(NamedTuple):
    """How a view lies in a block of bytes."""

    start: int  # byte of its first element (index 0, 0, ...)
    item: int  # bytes of an element
    sizes: Sequence[int]
    steps: Sequence[int]  # strides in bytes, negative ones too

    def moved(self, by: int) -> Layout:
        """The same view, `by` bytes further on."""
        return Layout(self.start + by, self.item, self.sizes, self.steps)


class Segment(NamedTuple):
    """A run of bytes [low, high) that views touch; `solid` if they surely touch every one."""

    low: int
    high: int
    solid: bool


def bounds(layout: Layout) -> tuple[int, int]:
    """Return the bytes [low, high) between which all elements lie; low is high without any."""
    low = start = layout.start
    high = start + layout.item
    for size, step in zip(layout.sizes, layout.steps, strict=True):
        if not size:
            return start, start
        if step > 0:
            high += (size - 1) * step
        else:
            low += (size - 1) * step
    return low, high


def weight(sizes: Sequence[int], item: int) -> int:
    """Return the number of elements that a view counts for: long text is more than one each."""
    return prod(sizes) * max(1, item // 16)


def is_solid(layout: Layout) -> bool:
    """Tell whether the elements of a view that has some leave no gap between its bounds."""
    covered = layout.item
    axes = zip(layout.steps, layout.sizes, strict=True)
    for step, size in sorted((abs(step), size) for step, size in axes if size > 1):
        if step > covered:
            return False
        covered += step * (size - 1)
    return True


def segments_of(views: Sequence[Layout]) -> list[Segment]:
    """Join the bytes that views touch into runs, in rising order; neighbours become one run."""
    if len(views) == 1:
        low, high = bounds(views[0])
        return [Segment(low, high, is_solid(views[0]))] if low < high else []
    segments: list[Segment] = []
    filled = 0  # up to here, views without gaps fill the run from its beginning
    for low, high, solid in sorted((*bounds(view), is_solid(view)) for view in views):
        if low == high:
            continue
        if not segments or low > segments[-1].high:
            segments.append(Segment(low, high, solid))
            filled = high if solid else low
            continue
        last = segments[-1]
        if solid and low <= filled:
            filled = max(filled, high)
        high = max(high, last.high)
        segments[-1] = Segment(last.low, high, filled >= high)
    return segments


def lay(raw: Raw, layout: Layout) -> Raw:
    """Lay a view over a block of bytes, as unsigned integers.

    Axes that add nothing (of size 1, of stride 0) are left out, and elements that are no integers
    get an axis more, so the shape is not the view's own. Layouts with the same items, sizes and
    places of zeros in their strides give the same shape.

    Raises:
        ValueError: if the view does not lie inside `raw`.
    """
    width = next(w for w in (8, 4, 2, 1) if layout.item % w == 0)
    if 0 in layout.sizes:
        return np.empty(0, f"u{width}")
    axes = zip(layout.sizes, layout.steps, strict=True)
    kept = [(size, step) for size, step in axes if size > 1 and step]
    if layout.item > width:
        kept.append((layout.item // width, width))
    shape, steps = [size for size, _ in kept], [step for _, step in kept]
    return np.ndarray(shape, f"u{width}", raw, layout.start, steps)


def touched(views: Sequence[Layout], segment: Segment) -> Raw:
    """Return a mask of a segment's bytes: 255 where a view touches them, else 0."""
    mask = np.zeros(segment.high - segment.low, np.uint8)
    for view in views:
        low, high = bounds(view)
        if segment.low <= low < high <= segment.high:
            part = lay(mask, view.moved(-segment.low))
            part[...] = np.iinfo(part.dtype).max
    return mask
