"""Tensors and ndarrays on their way in: rows of the header, checked, and laid over our memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from autograder.referee.codec import kinds
from autograder.referee.codec.check import Buffers, integer, items, shown, text
from autograder.referee.codec.layouts import FAR, MOST_BYTES, Layout, bounds, weight
from autograder.referee.codec.memory import Known, Region, Shared, block_at
from autograder.referee.codec.regions_in import check_elements, copy_region, read_region
from autograder.referee.wire import Limits, WireError


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """What a message says of a tensor's part in differentiation.

    A leaf arrives with its requires_grad and grad set. A tensor that is none arrives as a plain
    one: to join it to a graph is the business of the protocol above.
    """

    requires_grad: bool
    is_leaf: bool


class ViewReader:
    """Reads the rows of one message's regions, tensors and arrays.

    Args:
        known: earlier messages whose memory may be referred to.
        limits: for what the message may cost.
    """

    def __init__(self, known: Known, limits: Limits) -> None:
        self.shared = Shared()
        self.infos: list[TensorInfo] = []
        self._known = known
        self._limits = limits
        self._elements = limits.elements
        self._copies: dict[Region, Region] = {}

    def read(self, regions: object, tensors: object, arrays: object, buffers: Buffers) -> None:
        """Make a message's regions, tensors and arrays; they are in `shared` and `infos` then.

        Raises:
            WireError: for anything wrong with them.
        """
        most = self._limits.views
        left = self._limits.memory_bytes
        for row in items(regions, 0, most, "table of regions"):
            region = read_region(row, buffers, left)
            left -= 0 if region.is_meta else region.size
            self.shared.regions.append(region)
        for row in items(tensors, 0, most, "table of tensors"):
            self._read_tensor(items(row, 9, 9, "tensor"))
        for row in items(arrays, 0, most, "table of arrays"):
            self._read_array(items(row, 6, 6, "array"))

    def _read_tensor(self, row: list[Any]) -> None:
        home, low, size, name, offset, sizes, strides, flags, grad = row
        region = self._region(home)
        dtype = kinds.TORCH_DTYPES.get(text(name, "dtype"))
        if dtype is None:
            raise WireError(f"The message has a tensor of an unknown dtype {shown(name)}.")
        item = dtype.itemsize
        integer(low, 0, region.size, "storage's beginning")
        integer(size, 0, region.size - low, "storage's size")
        self._check_shape(sizes, strides, 0, item, region)
        # torch gives tensors without elements offsets beyond their storage, too.
        beyond = self._limits.elements if 0 in sizes else 0
        integer(offset, 0, size // item + beyond, "storage offset")
        layout = Layout(low + item * offset, item, sizes, [item * step for step in strides])
        if bounds(layout)[1] > low + size and 0 not in sizes:
            raise WireError("The message has a tensor that does not lie inside its storage.")
        self._check_place(home, region, layout)
        storage, shift = _storage(region, low, size)
        align = kinds.alignment(dtype)
        if align > 1 and not region.is_meta and (storage.data_ptr() + shift) % align:
            raise WireError("The message has a tensor at an address that its dtype forbids.")
        self._check_elements(region, layout, dtype)
        empty = torch.empty(0, dtype=dtype, device=storage.device)
        tensor = empty.set_(storage, offset + shift // item, sizes, strides)
        self._finish_tensor(tensor, _flags(flags, "gnp"), grad)
        self._keep(self.shared.tensor_places, home, region, layout)

    def _finish_tensor(self, tensor: torch.Tensor, flags: str, grad: object) -> None:
        info = TensorInfo("g" in flags, "n" not in flags)
        differentiable = tensor.is_floating_point() or tensor.is_complex()
        if info.requires_grad and not differentiable:
            raise WireError(f"The message has a {tensor.dtype} tensor that requires gradients.")
        if not info.is_leaf and (not info.requires_grad or "p" in flags or grad is not None):
            raise WireError("The message has a tensor that cannot be other than a leaf.")
        if "p" in flags:
            tensor = torch.nn.Parameter(tensor, requires_grad=info.requires_grad)
        elif info.requires_grad and info.is_leaf:
            tensor.requires_grad_()
        if grad is not None:
            number = integer(grad, 0, len(self.shared.tensors) - 1, "number of a gradient")
            try:
                tensor.grad = self.shared.tensors[number]
            except RuntimeError:
                raise WireError("The message has a gradient that does not fit.") from None
        self.shared.tensors.append(tensor)
        self.infos.append(info)

    def _read_array(self, row: list[Any]) -> None:
        home, name, offset, sizes, strides, flags = row
        region = self._region(home)
        dtype = kinds.numpy_dtype(text(name, "dtype"))
        if dtype is None or region.is_meta:
            raise WireError(f"The message has an array that cannot be, of dtype {shown(name)}.")
        integer(offset, 0, region.size, "array's offset")
        self._check_shape(sizes, strides, -FAR, dtype.itemsize, region)
        layout = Layout(offset, dtype.itemsize, sizes, strides)
        low, high = bounds(layout)
        if low < 0 or high > region.size:
            raise WireError("The message has an array that does not lie inside its region.")
        self._check_place(home, region, layout)
        self._check_elements(region, layout, dtype)
        try:
            array: np.ndarray[Any, Any] = np.ndarray(sizes, dtype, region.raw(), offset, strides)
        except (BufferError, ValueError):
            raise WireError("The message has an array that cannot be laid out.") from None
        array.flags.writeable = "w" in _flags(flags, "w")
        self.shared.arrays.append(array)
        self._keep(self.shared.array_places, home, region, layout)

    def _region(self, home: object) -> Region:
        regions = self.shared.regions
        if type(home) is list:
            message, home = items(home, 2, 2, "region's number")
            if type(message) is not int or message not in self._known:
                raise WireError(f"The message refers to an unknown one, {shown(message)}.")
            regions = self._known[message].regions
        region = regions[integer(home, 0, len(regions) - 1, "region's number")]
        return self._copied(region) if region.readonly else region

    def _copied(self, region: Region) -> Region:
        """Copy memory that must not be written to, once for a message."""
        if region not in self._copies:
            self._copies[region] = copy_region(region)
        return self._copies[region]

    def _check_shape(
        self, sizes: object, strides: object, lowest: int, item: int, region: Region
    ) -> None:
        dims = len(items(sizes, 0, self._limits.dims, "shape"))
        items(strides, dims, dims, "strides")
        assert isinstance(sizes, list)
        assert isinstance(strides, list)
        limit = MOST_BYTES if region.is_meta else self._limits.elements
        count = 1
        for size in sizes:
            # With empty axes counted as 1: their neighbours could overflow elsewhere.
            count *= integer(size, 0, limit, "size") or 1
            if count * item > MOST_BYTES or count > limit:
                raise WireError("The message has a tensor or array with too many elements.")
        for stride in strides:
            integer(stride, lowest, MOST_BYTES if region.is_meta else FAR, "stride")
        if not region.is_meta:
            self._elements -= weight(sizes, item)
            if self._elements < 0:
                raise WireError("The message has too many elements in all.")

    @staticmethod
    def _check_elements(region: Region, layout: Layout, dtype: torch.dtype | np.dtype[Any]) -> None:
        address = region.address()
        is_text = isinstance(dtype, np.dtype) and dtype.kind == "U"
        if address and (is_text or dtype in (torch.bool, np.bool_)):
            check_elements(block_at(address, region.size, None), layout, dtype)

    @staticmethod
    def _keep(
        places: list[tuple[Region, Layout]], home: object, region: Region, layout: Layout
    ) -> None:
        places.append((region, layout))
        if type(home) is int:
            region.views.append(layout)

    def _check_place(self, home: object, region: Region, layout: Layout) -> None:
        """Refuse a view over memory of ours that the other side never had.

        A test's expected values may lie just beside its input.
        """
        if type(home) is not list or region.is_meta:
            return
        if region.size and not region.address():
            raise WireError("The message refers to memory that is not there any more.")
        if not region.covers(layout):
            raise WireError("The message refers to memory that was never sent.")


def _storage(region: Region, low: int, size: int) -> tuple[torch.UntypedStorage, int]:
    if region.is_meta and size != region.size:
        raise WireError("The message has a meta tensor on a part of its storage.")
    return region.part(low, size)


def _flags(value: object, known: str) -> str:
    flags = text(value, "flags")
    if len(set(flags)) != len(flags) or not set(flags) <= set(known):
        raise WireError(f"The message has unknown flags {shown(flags)}.")
    return flags
