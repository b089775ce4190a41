"""Tensors and ndarrays on their way out: which may go, and their rows for the header."""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
import torch
from torch.autograd import forward_ad

from autograder.referee.codec import kinds
from autograder.referee.codec.layouts import FAR, MOST_BYTES, Layout, bounds, weight
from autograder.referee.codec.memory import Known, Shared, address_of
from autograder.referee.codec.refusal import Unsendable, article
from autograder.referee.codec.regions_out import View, find_known, make_regions, region_row
from autograder.referee.wire import Limits

_keys = torch._C._dispatch_keys
_ordinary = [torch.empty(0, device=device) for device in ("cpu", "meta")]
with torch.inference_mode():
    _ordinary += [torch.empty(0, device=device) for device in ("cpu", "meta")]
# Whatever makes a tensor special (sparse, quantised, a conj bit, a transform) is a dispatch key.
_PLAIN = frozenset(_keys(tensor).raw_repr() for tensor in _ordinary)


class ViewWriter:
    """Collects the tensors and ndarrays of one message, then lays out their memory.

    Args:
        known: earlier messages whose memory the receiver has.
        limits: the receiver's.
    """

    def __init__(self, known: Known, limits: Limits) -> None:
        self.shared = Shared()
        self._known = known
        self._limits = limits
        self._numbers: dict[int, int] = {}
        self._tensors: list[tuple[View, str, list[Any]]] = []
        self._arrays: list[tuple[View, str, list[Any]]] = []
        self._elements = 0
        self._gradients = 0  # that are being added, each the next one's gradient

    def tensor(self, tensor: torch.Tensor) -> int:
        """Add a tensor and return its number; the same tensor gets the same number again.

        Raises:
            Unsendable: if it is of a kind that does not cross.
        """
        number = self._numbers.get(id(tensor))
        if number is not None:
            return number
        if type(tensor) is not torch.Tensor and type(tensor) is not torch.nn.Parameter:
            raise Unsendable(
                f"is {article(type(tensor).__name__)}, a subclass of Tensor; only plain tensors "
                "and Parameters cross."
            )
        if _keys(tensor).raw_repr() not in _PLAIN or forward_ad._current_level >= 0:
            _refuse_odd(tensor)
        name = kinds.TORCH_NAMES.get(tensor.dtype)
        if name is None:
            raise Unsendable(f"is a tensor of dtype {tensor.dtype}, which does not cross.")
        flags = "g" if tensor.requires_grad else ""
        grad = None
        if not tensor.is_leaf:
            flags += "n"
        elif tensor.grad is not None:
            grad = self._gradient(tensor.grad)
        if type(tensor) is torch.nn.Parameter:
            flags += "p"
        storage = tensor.untyped_storage()
        size = storage.nbytes()
        start = 0 if tensor.is_meta or not size else storage.data_ptr()
        sizes, strides = list(tensor.size()), list(tensor.stride())
        item = tensor.element_size()
        first = start + item * tensor.storage_offset()
        layout = Layout(int(first), item, sizes, [item * stride for stride in strides])
        if bounds(layout)[1] > start + size and 0 not in sizes:
            raise Unsendable("has no memory behind it: its storage has been resized.")
        self._check(layout, tensor.is_meta)
        view = View(storage, start, size, layout, True)
        self._tensors.append((view, name, [sizes, strides, flags, grad]))
        return self._add(tensor, self.shared.tensors)

    def _gradient(self, grad: torch.Tensor) -> int:
        self._gradients += 1
        try:
            if self._gradients > self._limits.depth:
                raise Unsendable("has a gradient that has a gradient, and so on without an end.")
            return self.tensor(grad)
        except Unsendable as error:
            if self._gradients < 3:
                error.inside(".grad")
            raise
        finally:
            self._gradients -= 1

    def array(self, array: np.ndarray[Any, Any]) -> int:
        """Add an ndarray and return its number; the same array gets the same number again.

        Raises:
            Unsendable: if its elements are of a kind that does not cross.
        """
        number = self._numbers.get(id(array))
        if number is not None:
            return number
        if type(array) is not np.ndarray:
            raise Unsendable(
                f"is {article(type(array).__name__)}, a subclass of ndarray; only plain ones cross."
            )
        name = array.dtype.str
        if array.dtype.names or kinds.numpy_dtype(name) is None:
            raise Unsendable(f"is an array of dtype {array.dtype}, which does not cross.")
        owner: torch.UntypedStorage | np.ndarray[Any, Any]
        root = array
        while isinstance(root.base, np.ndarray):
            root = root.base
        base: object = root.base
        if isinstance(base, torch.Tensor):
            storage = base.untyped_storage()
            owner, start, size = storage, storage.data_ptr(), storage.nbytes()
        else:
            whole = Layout(address_of(root), root.itemsize, root.shape, root.strides)
            start, end = bounds(whole)
            owner, size = root, end - start
        # Without elements it may be said to lie anywhere, and without memory nowhere.
        start = start if size else 0
        address = address_of(array) if array.size else start
        layout = Layout(address, array.itemsize, array.shape, array.strides)
        view = View(owner, start, size, layout, False)
        self._check(layout, False)
        flags = "w" if array.flags.writeable else ""
        self._arrays.append((view, name, [list(array.shape), list(array.strides), flags]))
        return self._add(array, self.shared.arrays)

    def finish(self, buffers: list[bytes]) -> dict[str, list[list[Any]]]:
        """Lay everything out in regions, and return the header's rows about it.

        Args:
            buffers: the message's; those of the regions are appended.

        Raises:
            Unsendable: if there is more memory than may cross, or it is shared in an odd way.
        """
        shared = self.shared
        views = [entry[0] for entry in (*self._tensors, *self._arrays)]
        if self._known:
            shared.mentions.update(find_known(views, self._known))
        shared.regions = make_regions([view for view in views if view.region is None])
        memory = sum(region.size for region in shared.regions if not region.is_meta)
        if memory > self._limits.memory_bytes:
            raise Unsendable(f"takes {memory:,} bytes of memory, which is too much.")
        tensors: list[list[Any]] = []
        for view, name, rest in self._tensors:
            if view.start % kinds.alignment(kinds.TORCH_DTYPES[name]):
                raise Unsendable(
                    f"has a tensor of dtype {name} that begins at byte {view.start} of what shares "
                    "its memory, where none can begin."
                )
            offset = (view.layout.start - view.start) // view.layout.item
            tensors.append([view.home, view.start, view.size, name, offset, *rest])
        arrays = [[view.home, name, view.layout.start, *rest] for view, name, rest in self._arrays]
        places = [(view.region, view.layout) for view in views if view.region is not None]
        shared.tensor_places = places[: len(tensors)]
        shared.array_places = places[len(tensors) :]
        regions = [region_row(region, buffers) for region in shared.regions]
        return {"regions": regions, "tensors": tensors, "arrays": arrays}

    def _check(self, layout: Layout, is_meta: bool) -> None:
        """Refuse what the receiver would."""
        sizes = layout.sizes
        if len(sizes) > self._limits.dims:
            raise Unsendable(f"has {len(sizes)} dimensions, which are too many.")
        count = prod(size or 1 for size in sizes)
        far = any(abs(step) > FAR for step in layout.steps)
        if is_meta:
            if max(count * layout.item, layout.start, *map(abs, layout.steps), 0) > MOST_BYTES:
                raise Unsendable("is too large a meta tensor.")
            return
        self._elements += weight(sizes, layout.item)
        if far or count > self._limits.elements:
            raise Unsendable(f"has sizes {tuple(sizes)}, or strides, that are too large.")
        if self._elements > self._limits.elements:
            raise Unsendable(
                f"brings the number of elements to {self._elements:,}, which are too many."
            )

    def _add(self, view: Any, table: list[Any]) -> int:
        if len(table) >= self._limits.views:
            raise Unsendable(f"is one of more than {len(table):,} of its kind: too many.")
        number = self._numbers[id(view)] = len(table)
        table.append(view)
        return number


def _refuse_odd(tensor: torch.Tensor) -> None:
    """Say why a tensor with unusual dispatch keys does not cross."""
    if torch._C._functorch.is_functorch_wrapped_tensor(tensor):
        raise Unsendable("is a tensor inside a torch.func transform, which has no values to send.")
    if tensor.is_nested:
        raise Unsendable("is a nested tensor, which does not cross.")
    if tensor.layout is not torch.strided:
        raise Unsendable(
            f"is a tensor with layout {tensor.layout}, which does not cross; use .to_dense()."
        )
    if tensor.is_quantized:
        raise Unsendable("is a quantised tensor, which does not cross; use .dequantize().")
    if tensor.device.type not in ("cpu", "meta"):
        raise Unsendable(f"is a tensor on {tensor.device}, which does not cross; use .cpu().")
    if tensor.is_conj():
        raise Unsendable("is a tensor with its conj bit set; use .resolve_conj().")
    if tensor.is_neg():
        raise Unsendable("is a tensor with its neg bit set; use .resolve_neg().")
    unpack: Any = forward_ad.unpack_dual
    if forward_ad._current_level >= 0 and unpack(tensor).tangent is not None:
        raise Unsendable("is a tensor with a forward-mode tangent, which does not cross.")
    keys = _keys(tensor)
    if keys.raw_repr() not in _PLAIN:
        raise Unsendable(f"is an unusual kind of tensor, which does not cross: {keys}.")
