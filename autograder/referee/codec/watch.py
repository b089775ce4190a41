"""What became of values since they arrived: the receiver's side of a changed argument."""

from __future__ import annotations

import collections
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.memory import Region, Shared, address_of


class Watch:
    """Remembers how a message's objects are now, to tell later what has changed.

    Args:
        shared: this side's objects of the message.
    """

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._bytes = [b"" if it.is_meta else it.read(0, it.size) for it in shared.regions]
        self._versions = [_version(tensor) for tensor in shared.tensors]
        self._tensors = [_tensor_state(tensor) for tensor in shared.tensors]
        self._grads = [grad_of(tensor) for tensor in shared.tensors]
        self._arrays = [_array_state(array) for array in shared.arrays]
        self._containers = [_parts(container) for container in shared.containers]

    def changes(self) -> dict[str, Any] | None:
        """Return what has changed, as a value for `encode`; None if nothing has. Memory that was
        written into is told, too, where it holds what it held: the other side may have changed it.

        It is to be encoded with the message among the known ones, so that what still lies in its
        memory is only referred to.
        """
        found: dict[str, Any] = {
            **self._changed_memory(),
            "tensors": self._changed_tensors(),
            "arrays": {
                i: array.view()
                for i, array in enumerate(self._shared.arrays)
                if _array_state(array) != self._arrays[i]
            },
            "containers": {
                i: _copy(container)
                for i, container in enumerate(self._shared.containers)
                if not _same(_parts(container), self._containers[i])
            },
        }
        return found if any(found.values()) else None

    def _changed_memory(self) -> dict[str, Any]:
        memory: dict[int, bytes] = {}
        outside: list[int] = []
        written = self._written()
        for i, (region, before) in enumerate(zip(self._shared.regions, self._bytes, strict=True)):
            try:
                now = region.read(0, len(before))
            except BufferError:  # its storage has been resized, which its tensors tell
                continue
            if now != before or region in written:
                in_views, beside = _where(region, before, now)
                if in_views or region in written:
                    memory[i] = b"".join(now[low:high] for low, high, _ in region.segments)
                if beside:
                    outside.append(i)
        return {"memory": memory, "outside": outside}

    def _written(self) -> set[Region]:
        """The regions that torch has written into, even if they hold the same values again."""
        places = zip(self._shared.tensors, self._shared.tensor_places, self._versions, strict=True)
        return {
            region
            for tensor, (region, _), before in places
            if _version(tensor) != before and region.size and not region.is_meta
        }

    def _changed_tensors(self) -> dict[int, Any]:
        found: dict[int, Any] = {}
        for i, tensor in enumerate(self._shared.tensors):
            state, grad = _tensor_state(tensor), grad_of(tensor)
            if state != self._tensors[i] or grad is not self._grads[i]:
                requires_grad = tensor.requires_grad
                is_new = requires_grad != self._tensors[i][0]
                found[i] = (tensor.detach(), requires_grad if is_new else None, grad)
        return found


def grad_of(tensor: torch.Tensor) -> torch.Tensor | None:
    """Return a tensor's gradient, where asking for it does not raise a warning."""
    return tensor.grad if tensor.is_leaf else None


def _version(tensor: torch.Tensor) -> int:
    return 0 if tensor.is_inference() else tensor._version


def _tensor_state(tensor: torch.Tensor) -> tuple[Any, ...]:
    storage = tensor.untyped_storage()
    layout = (tensor.size(), tensor.stride(), tensor.storage_offset(), tensor.dtype)
    return tensor.requires_grad, *layout, storage._cdata, storage.nbytes()


def _array_state(array: np.ndarray[Any, Any]) -> tuple[Any, ...]:
    flags = array.flags.writeable
    return array.shape, array.strides, array.dtype, flags, address_of(array)


def _parts(container: Any) -> tuple[Any, ...]:
    if isinstance(container, dict):
        return (*container.keys(), *container.values())
    return tuple(container)


def _same(parts: tuple[Any, ...], others: tuple[Any, ...]) -> bool:
    """Tell whether these are the very same objects; none of them is asked."""
    return len(parts) == len(others) and all(map(_is, parts, others))


def _is(one: object, other: object) -> bool:
    return one is other


def _copy(container: Any) -> Any:
    """Copy a container: the new one is not known to the other side, so its items are sent."""
    if isinstance(container, dict):
        return (
            collections.OrderedDict(container) if type(container) is not dict else dict(container)
        )
    return type(container)(container)


def _where(region: Region, before: bytes, now: bytes) -> tuple[bool, bool]:
    """Tell whether bytes differ inside the region's views, and whether some do beside them."""
    differ = np.frombuffer(before, np.uint8) != np.frombuffer(now, np.uint8)
    inside = np.zeros(len(differ), np.bool_)
    for segment in region.segments:
        inside[segment.low : segment.high] = segment.solid or region.mask(segment) != 0
    return bool(differ[inside].any()), bool(differ[~inside].any())
