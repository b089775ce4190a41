"""Memory that both processes have: the regions of a message, and the objects that lie in them."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.layouts import Layout, Raw, Segment, bounds, lay, segments_of, touched


@dataclass(eq=False)
class Region:
    """A block of memory in this process, of which the other side has a copy.

    Attributes:
        size: in bytes, as the other side sees it.
        views: where the message's tensors and arrays lie in it.
        storage: torch's storage that owns it, if one does.
        shift: the byte of that storage where the region begins.
        block: its bytes, if no storage owns it; whoever keeps them keeps the memory alive.
        readonly: whether it must not be written to; such memory is copied, never shared.
        is_meta: whether there is no memory, only an account of it.
    """

    size: int
    views: list[Layout] = field(default_factory=list)
    storage: torch.UntypedStorage | None = None
    shift: int = 0
    block: Raw | None = None
    readonly: bool = False
    is_meta: bool = False
    _segments: list[Segment] | None = None
    _parts: dict[tuple[int, int], torch.UntypedStorage] = field(default_factory=dict)
    _masks: dict[Segment, Raw] = field(default_factory=dict)

    @property
    def segments(self) -> list[Segment]:
        """The runs of bytes that the views touch: those that were sent."""
        if self._segments is None:
            self._segments = segments_of(self.views)
        return self._segments

    def trim(self, cut: int, size: int) -> None:
        """Make it smaller: leave out `cut` bytes in front, and whatever is beyond `size` then."""
        self.views = [
            view._replace(start=0) if 0 in view.sizes else view.moved(-cut) for view in self.views
        ]
        self.shift, self.size, self._segments = cut, size, None

    def address(self) -> int:
        """Where it is now; 0 if it is nowhere (meta, empty, or its storage has been resized)."""
        if self.storage is None:
            return address_of(self.block) if self.block is not None and self.size else 0
        if self.is_meta or not self.size or self.storage.nbytes() < self.shift + self.size:
            return 0
        return self.storage.data_ptr() + self.shift

    def covers(self, layout: Layout) -> bool:
        """Tell whether every element of a view over this region was sent."""
        low, high = bounds(layout)
        if low == high:
            return True
        for segment in self.segments:
            if segment.low <= low and high <= segment.high:
                if segment.solid:
                    return True
                part = lay(self.mask(segment), layout.moved(-segment.low))
                return bool((part == np.iinfo(part.dtype).max).all())
        return False

    def mask(self, segment: Segment) -> Raw:
        """Return 255 for every byte of a segment that a view touches, 0 for the others."""
        if segment not in self._masks:
            self._masks[segment] = touched(self.views, segment)
        return self._masks[segment]

    def read(self, low: int, high: int) -> bytes:
        """Copy the bytes [low, high).

        Raises:
            BufferError: if the memory is not there any more.
        """
        if low >= high:
            return b""
        address = self.address()
        if not address:
            raise BufferError("a storage has been resized")
        return ctypes.string_at(address + low, high - low)

    def raw(self) -> Raw:
        """All bytes as an array that shares the memory and keeps it alive.

        A storage cannot be resized after this: torch knows that somebody looks at it.

        Raises:
            BufferError: if the memory is not there any more.
        """
        if self.block is None:
            assert self.storage is not None
            if self.size and not self.address():
                raise BufferError("a storage has been resized")
            empty = torch.empty(0, dtype=torch.uint8, device="cpu")
            self.block = empty.set_(self.storage, self.shift, (self.size,), (1,)).numpy()
        return self.block

    def part(self, low: int, size: int) -> tuple[torch.UntypedStorage, int]:
        """Return a storage over the bytes [low, low + size), the same one for the same bytes.

        Returns:
            A storage, and the byte in it where those bytes begin: 0, except that the region as a
            whole is always the storage that owns it, of which it may be a part.
        """
        if self.storage is not None and low == 0 and size == self.size:
            return self.storage, self.shift
        part = self._parts.get((low, size))
        if part is None:
            part = torch.from_numpy(self.raw()[low : low + size]).untyped_storage()
            self._parts[low, size] = part
        return part, 0


@dataclass(eq=False)
class Shared:
    """What both processes have of one message: each its own objects, with the same numbers.

    Attributes:
        regions: in the message's order, as are the following.
        tensors: every tensor, gradients included.
        arrays: every ndarray.
        containers: every list, dict and set, in the order in which they end.
        tensor_places: for each tensor its region and where it lies there.
        array_places: for each array its region and where it lies there.
        mentioned: the objects of earlier messages that this one refers to, by their id(), in the
            order in which it does.
        mentions: the numbers of the messages whose objects or, on its sender's side, memory it
            refers to.
    """

    regions: list[Region] = field(default_factory=list)
    tensors: list[torch.Tensor] = field(default_factory=list)
    arrays: list[np.ndarray[Any, Any]] = field(default_factory=list)
    containers: list[Any] = field(default_factory=list)
    tensor_places: list[tuple[Region, Layout]] = field(default_factory=list)
    array_places: list[tuple[Region, Layout]] = field(default_factory=list)
    mentioned: dict[int, Any] = field(default_factory=dict)
    mentions: set[int] = field(default_factory=set)

    def mention(self, message: int, value: object) -> None:
        """Note that this message refers to an object of an earlier one."""
        self.mentioned[id(value)] = value
        self.mentions.add(message)

    def bytes(self) -> int:
        """The size of the memory that the message brought."""
        return sum(region.size for region in self.regions if not region.is_meta)

    def leaves(self) -> list[torch.Tensor]:
        """The tensors that want a gradient, those of earlier messages after this one's own."""
        tensors = (*self.tensors, *self.mentioned.values())
        return [t for t in tensors if isinstance(t, torch.Tensor) and t.requires_grad]

    @cached_property
    def tables(self) -> dict[str, list[Any]]:
        """The objects that can be referred to, by kind and number."""
        return {"tensor": self.tensors, "array": self.arrays, "container": self.containers}

    @cached_property
    def numbers(self) -> dict[int, tuple[str, int]]:
        """Kind and number of each such object, by its id()."""
        tables = self.tables.items()
        return {id(it): (kind, number) for kind, table in tables for number, it in enumerate(table)}


Reference = tuple[int, str, int]
"""An object of an earlier message: that one's number, a kind of `Shared.tables`, and a number."""

Known = Mapping[int, Shared]
"""Earlier messages that may be referred to, by the number that both sides gave them."""


def address_of(array: Raw) -> int:
    """Return the address of an array's first element."""
    address: int = array.__array_interface__["data"][0]
    return address


def block_at(address: int, size: int, owners: object) -> Raw:
    """Return the bytes at an address as an array that keeps their owners alive."""
    if not size:
        return np.empty(0, np.uint8)
    memory: Any = (ctypes.c_ubyte * size).from_address(address)
    memory.owners = owners  # an array over it keeps it, and so them
    block: Raw = np.frombuffer(memory, np.uint8)
    return block
