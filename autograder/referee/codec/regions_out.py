"""Where views lie, on the sending side: a message's regions, and what to send of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.layouts import Layout, bounds
from autograder.referee.codec.memory import Known, Region, block_at

# Storages keep their true sizes as long as a message has no more than this made up with zeros.
PADDING = 16 << 20
_STEP = 64


@dataclass(slots=True)
class View:
    """A tensor or ndarray on its way to a region.

    Attributes:
        owner: the storage, or the ndarray that others are views of.
        start: address of the owner's first byte; 0 if it has none (empty, or meta).
        size: bytes of the owner.
        layout: by absolute address at first; from the region's beginning in the end.
        is_tensor: whether it is a tensor.
        home: in the end, how the header names its region.
        region: in the end, its region.
    """

    owner: torch.UntypedStorage | np.ndarray[Any, Any]
    start: int
    size: int
    layout: Layout
    is_tensor: bool
    home: object = None
    region: Region | None = None

    def settle(self, home: object, region: Region, address: int) -> None:
        """Give it its place in a region that begins at an address."""
        self.home = home
        self.region = region
        self.layout = self.layout.moved(-address)
        if region.storage is not None and _is_storage(self.owner, region.storage):
            self.start, self.size = 0, region.size
        else:
            self.start -= address


def find_known(views: Sequence[View], known: Known) -> set[int]:
    """Settle the views that lie in memory of which the receiver has every element of theirs.

    Returns:
        The numbers of the messages that brought it.
    """
    found: set[int] = set()
    regions = [
        ([message, number], region, region.address())
        for message, shared in known.items()
        for number, region in enumerate(shared.regions)
        if region.size and not region.readonly
    ]
    for view in views:
        for home, region, address in regions:
            if _lies_in(view, region, address):
                view.settle(home, region, address)
                found.add(home[0])
                break
    return found


def _lies_in(view: View, region: Region, address: int) -> bool:
    is_owner = region.storage is not None and _is_storage(view.owner, region.storage)
    if region.is_meta:
        return is_owner
    if not address or not view.size:
        return False
    layout = view.layout.moved(-address)
    start = view.start - address
    is_inside = start >= 0 and start + view.size <= region.size
    if is_owner:  # of which the region may be a part
        is_inside = layout.start >= 0
    elif not view.is_tensor:
        low, high = bounds(layout)
        is_inside = low >= 0 and high <= region.size
    return is_inside and region.covers(layout)


def make_regions(views: Sequence[View]) -> list[Region]:
    """Settle views in new regions: one for each block of memory that they share."""
    regions: list[Region] = []
    padding = PADDING
    for group in _groups(views):
        start = group[0].start
        size = max(view.start + view.size for view in group) - start
        storage = group[0].owner if isinstance(group[0].owner, torch.UntypedStorage) else None
        if storage is not None and not _is_alone(group, start, size):
            storage = None
        region = Region(size, [view.layout.moved(-start) for view in group], storage)
        region.is_meta = storage is not None and storage.device.type == "meta"
        mixed = storage is None and any(view.is_tensor for view in group)
        if not region.is_meta and not mixed:
            start += _trim(region, padding)
            padding -= _padding(region)
        if storage is None:
            owners = [view.owner for view in group]
            region.block = block_at(start, region.size, owners)
            region.readonly = not all(
                owner.flags.writeable for owner in owners if isinstance(owner, np.ndarray)
            )
        for view, layout in zip(group, region.views, strict=True):
            view.settle(len(regions), region, start)
            view.layout = layout
        regions.append(region)
    return regions


def region_row(region: Region, buffers: list[bytes]) -> list[Any]:
    """Make a region's row for the header, and append its bytes to the buffers.

    Bytes between the elements that are sent may be a test's secret, so they are made 0.
    """
    if region.is_meta:
        return [region.size, "meta"]
    pieces = []
    row: list[Any] = [region.size, None]
    for segment in region.segments:
        low, high, solid = segment
        piece = region.read(low, high)
        if not solid:
            piece = (np.frombuffer(piece, np.uint8) & region.mask(segment)).tobytes()
        pieces.append(piece)
        row += (low, high)
    if pieces:
        row[1] = len(buffers)
        buffers.append(pieces[0] if len(pieces) == 1 else b"".join(pieces))
    return row


def _is_storage(owner: object, storage: torch.UntypedStorage) -> bool:
    return isinstance(owner, torch.UntypedStorage) and owner._cdata == storage._cdata


def _is_alone(group: Sequence[View], start: int, size: int) -> bool:
    return all(
        isinstance(view.owner, torch.UntypedStorage) and view.start == start and view.size == size
        for view in group
    )


def _groups(views: Sequence[View]) -> list[list[View]]:
    """Sort views by the memory that they lie in."""
    groups: list[list[View]] = []
    nowhere: dict[int, list[View]] = {}
    end = 0
    for view in sorted(views, key=lambda view: view.start):
        if not view.start:
            owner = view.owner
            key = owner._cdata if isinstance(owner, torch.UntypedStorage) else id(owner)
            nowhere.setdefault(key, []).append(view)
        elif view.start < end:
            groups[-1].append(view)
            end = max(end, view.start + view.size)
        else:
            groups.append([view])
            end = view.start + view.size
    groups += nowhere.values()
    # Addresses differ from one process to the next; the order of a message's regions does not.
    order = {id(view): number for number, view in enumerate(views)}
    return sorted(groups, key=lambda group: min(order[id(view)] for view in group))


def _padding(region: Region) -> int:
    """Return how many bytes of a region have to be made up."""
    return region.size - sum(high - low for low, high, _ in region.segments)


def _trim(region: Region, padding: int) -> int:
    """Cut a region with too much to make up to what is shown; return how much in front."""
    if _padding(region) <= padding:
        return 0
    segments = region.segments
    cut = segments[0].low // _STEP * _STEP if segments else 0
    region.trim(cut, segments[-1].high - cut if segments else 0)
    return cut
