"""What became of values since they were sent: the sender's side of a changed argument.

What the receiver's `Watch` said arrives as a value, and is a claim. `read_changes` checks it and
says which of the sender's own objects would change, and how; nothing does before a `Change` is put.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch

from autograder.referee.codec.check import integer, items, shown
from autograder.referee.codec.layouts import Layout, lay
from autograder.referee.codec.memory import Region, Shared, address_of, block_at
from autograder.referee.codec.regions_in import check_elements
from autograder.referee.codec.watch import grad_of
from autograder.referee.wire import WireError

_FIELDS = frozenset(("memory", "outside", "tensors", "arrays", "containers"))


@dataclass(frozen=True, eq=False)
class Change:
    """One of the sender's own objects, and what has become of it at the other side.

    Attributes:
        target: the tensor, array, list, dict or set.
        what: in which respects: "values"; "surroundings" (memory beside it, in the same storage);
            "shape", "strides", "offset", "dtype", "memory" (it lies elsewhere now),
            "requires_grad", "grad"; "writeable"; "items" of a list, dict or set.
        put: makes the target so; raises WireError where that cannot be done from afar.
    """

    target: Any
    what: tuple[str, ...]
    put: Callable[[], None] = field(repr=False)


def read_changes(value: object, shared: Shared) -> list[Change]:
    """Check what a `Watch` at the other side said, and return what really differs.

    Args:
        value: as decoded, with the message in question among the known ones.
        shared: this side's objects of that message.

    Returns:
        The changes, in the order in which they are to be put.

    Raises:
        WireError: if it is nothing that a `Watch` says.
    """
    if value is None:
        return []
    if type(value) is not dict or set(value) != _FIELDS:
        raise WireError("The message's changes are not what they should be.")
    found: list[Change] = []
    for region, data in _entries(value["memory"], shared.regions):
        found += _value_changes(shared, region, data)
    last = len(shared.regions) - 1
    for number in items(value["outside"], 0, last + 1, "list of changed regions"):
        region = shared.regions[integer(number, 0, last, "changed region")]
        put = _impossible("memory beside an argument")
        found += [Change(view, ("surroundings",), put) for view, _ in _views(shared, region)]
    for tensor, claim in _entries(value["tensors"], shared.tensors):
        found += _tensor_changes(tensor, claim)
    for array, claim in _entries(value["arrays"], shared.arrays):
        found += _array_changes(array, claim)
    for container, claim in _entries(value["containers"], shared.containers):
        found += _container_changes(container, claim)
    return found


def _entries(table: object, objects: list[Any]) -> Iterator[tuple[Any, Any]]:
    if type(table) is not dict:
        raise WireError(f"The message's changes hold {shown(table)} instead of a table.")
    for number, claim in table.items():
        yield objects[integer(number, 0, len(objects) - 1, "changed object")], claim


def _views(shared: Shared, region: Region) -> list[tuple[Any, Layout]]:
    tensors = zip(shared.tensors, shared.tensor_places, strict=True)
    arrays = zip(shared.arrays, shared.array_places, strict=True)
    return [(view, layout) for view, (home, layout) in (*tensors, *arrays) if home is region]


def _value_changes(shared: Shared, region: Region, data: object) -> Iterator[Change]:
    """Yield the views of a region whose elements are not what its bytes are said to be."""
    size = sum(high - low for low, high, _ in region.segments)
    address = region.address()
    if type(data) is not bytes or len(data) != size or not address:
        raise WireError("The message's changes do not fit the memory that they are about.")
    ours = block_at(address, region.size, None)
    # As large as the region: segments are put where they belong, so that layouts hold for both.
    theirs = np.zeros(region.size, np.uint8)
    place = 0
    for low, high, _ in region.segments:
        theirs[low:high] = np.frombuffer(data, np.uint8, high - low, place)
        place += high - low
    for view, layout in _views(shared, region):
        check_elements(theirs, layout, view.dtype)
        new = lay(theirs, layout)
        if not np.array_equal(lay(ours, layout), new):
            yield Change(view, ("values",), _value_putter(view, region, layout, new))


def _value_putter(
    view: torch.Tensor | np.ndarray[Any, Any], region: Region, layout: Layout, new: Any
) -> Callable[[], None]:
    def put() -> None:
        address = region.address()
        if not address or region.readonly:
            raise WireError("The message changes memory that cannot be written to.")
        lay(block_at(address, region.size, None), layout)[...] = new
        if isinstance(view, torch.Tensor) and not view.is_inference():
            torch.autograd.graph.increment_version(view)  # so that a backward pass notices

    return put


def _tensor_changes(tensor: torch.Tensor, claim: object) -> Iterator[Change]:
    if type(claim) is not tuple or len(claim) != 3:
        raise WireError("The message's changes hold something that is no changed tensor.")
    new, requires_grad, grad = claim
    if type(new) is not torch.Tensor or new.requires_grad or new.device != tensor.device:
        raise WireError("The message's changes hold a tensor that the old one cannot become.")
    if requires_grad is not None and type(requires_grad) is not bool:
        raise WireError(f"The message's changes hold {shown(requires_grad)} for requires_grad.")
    if grad is not None and not isinstance(grad, torch.Tensor):
        raise WireError(f"The message's changes hold {shown(type(grad))} for a gradient.")
    aspects = {
        "shape": new.size() != tensor.size(),
        "strides": new.stride() != tensor.stride(),
        "offset": new.storage_offset() != tensor.storage_offset(),
        "dtype": new.dtype != tensor.dtype,
        "memory": not _same_memory(new, tensor),
        "requires_grad": requires_grad not in (None, tensor.requires_grad),
        "grad": not _same_grad(grad, grad_of(tensor)),
    }
    what = tuple(aspect for aspect, differs in aspects.items() if differs)

    def put() -> None:
        try:
            with torch.no_grad():
                if "grad" in what:
                    tensor.grad = None
                if set(what) - {"requires_grad", "grad"}:
                    tensor.data = new
                if "requires_grad" in what:
                    tensor.requires_grad_(bool(requires_grad))
                if "grad" in what:
                    tensor.grad = grad
        except RuntimeError:
            raise WireError("The message changes a tensor in a way that it cannot.") from None

    if what:
        yield Change(tensor, what, put)


def _same_memory(one: torch.Tensor, other: torch.Tensor) -> bool:
    a, b = one.untyped_storage(), other.untyped_storage()
    if a._cdata == b._cdata or not (a.nbytes() or b.nbytes()):
        return True
    return not one.is_meta and a.data_ptr() == b.data_ptr() and a.nbytes() == b.nbytes()


def _same_grad(one: torch.Tensor | None, other: torch.Tensor | None) -> bool:
    if one is other:
        return True
    if one is None or other is None or one.is_meta or other.is_meta:
        return False
    return one.dtype == other.dtype and torch.equal(one, other)


def _array_changes(array: np.ndarray[Any, Any], new: object) -> Iterator[Change]:
    if type(new) is not np.ndarray:
        raise WireError("The message's changes hold something that is no changed array.")
    aspects = {
        "shape": new.shape != array.shape,
        "strides": new.strides != array.strides,
        "dtype": new.dtype != array.dtype,
        "memory": address_of(new) != address_of(array),
        "writeable": new.flags.writeable != array.flags.writeable,
    }
    what = tuple(aspect for aspect, differs in aspects.items() if differs)
    if what:
        yield Change(array, what, _impossible(f"an ndarray's {what[0]}"))


def _container_changes(container: Any, new: Any) -> Iterator[Change]:
    base = next(kind for kind in (list, set, dict) if isinstance(container, kind))
    if not isinstance(new, base):
        raise WireError("The message's changes hold something that is no changed container.")
    if _is_same(_ordered(container), _ordered(new)):
        return

    def put() -> None:
        container.clear()
        (container.extend if base is list else container.update)(new)

    yield Change(container, ("items",), put)


def _ordered(container: Any) -> tuple[Any, ...]:
    if isinstance(container, dict):
        return (*container.keys(), *container.values())
    if isinstance(container, set):
        # The order of a set is not what it is about; one of equal things is as good as the other.
        return (frozenset(container),)
    return tuple(container)


def _is_same(one: Any, other: Any) -> bool:
    """Tell whether a part is what it was: plain values may be equal, all else must be identical."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if type(one) is tuple:
        return len(one) == len(other) and all(map(_is_same, one, other))
    if type(one) in (int, float, complex, str, bytes, frozenset):
        return bool(one == other or (one != one and other != other))
    return False


def _impossible(what: str) -> Callable[[], None]:
    def put() -> None:
        raise WireError(f"The message changes {what}, which cannot be done from afar.")

    return put
