"""A frame's header and buffers back to a Python value; every field is taken for hostile."""

from __future__ import annotations

import collections
import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from autograder.referee.codec import kinds, leaves
from autograder.referee.codec.check import Buffers, integer, items, shown, text
from autograder.referee.codec.memory import Known, Shared
from autograder.referee.codec.views_in import TensorInfo, ViewReader
from autograder.referee.wire import DEFAULT, Limits, WireError

_MOST_NAMED = 16  # kinds of named tuples in a message: each costs a class
_FIELDS = frozenset(("value", "regions", "tensors", "arrays"))

ReferenceHook = Callable[[dict[str, Any]], Any]
TensorHook = Callable[[list[torch.Tensor], list[TensorInfo]], Sequence[torch.Tensor]]


@dataclass(frozen=True, eq=False)
class Decoded:
    """A value that has arrived.

    Attributes:
        value: made of new objects, except for those known from earlier messages.
        shared: the objects and the memory that both sides have now.
    """

    value: Any
    shared: Shared


def decode(
    header: object,
    buffers: Sequence[memoryview],
    *,
    known: Known | None = None,
    on_reference: ReferenceHook | None = None,
    on_tensors: TensorHook | None = None,
    limits: Limits = DEFAULT,
) -> Decoded:
    """Decode a value.

    Args:
        header: what `encode` made, as it has arrived.
        buffers: the frame's.
        known: this side's earlier messages that may be referred to, by their numbers.
        on_reference: makes an object of what the sender's `on_object` made of one; it raises
            `WireError` where that is not as it should be. Without it, there must be none.
        on_tensors: is given all tensors of the message, with what it says of them, before the value
            is put together, and returns what to take in their places, such as the outputs of an
            autograd function.
        limits: nothing beyond them is accepted.

    Raises:
        WireError: for anything wrong with the message.
    """
    if type(header) is not dict or set(header) != _FIELDS:
        raise WireError("The message's header does not have the fields of a value.")
    taken = Buffers(buffers)
    views = ViewReader(known or {}, limits)
    shared = views.shared
    # Tensors that are made in inference mode would be of no use outside of it.
    is_inside = torch.is_inference_mode_enabled()
    try:
        with torch.inference_mode(False) if is_inside else contextlib.nullcontext():
            views.read(header["regions"], header["tensors"], header["arrays"], taken)
        if on_tensors is not None and shared.tensors:
            shared.tensors = list(on_tensors(shared.tensors, views.infos))
        reader = _Reader(shared, known or {}, leaves.Source(limits, taken), on_reference)
        value = reader.build(header["value"], 0)
    except MemoryError:
        raise WireError("There is no memory for the message's value.") from None
    taken.finish()
    return Decoded(value, shared)


class _Reader:
    """Puts one value together."""

    def __init__(
        self,
        shared: Shared,
        known: Known,
        source: leaves.Source,
        on_reference: ReferenceHook | None,
    ) -> None:
        self._shared = shared
        self._known = known
        self._source = source
        self._on_reference = on_reference
        self._limits = source.limits
        self._nodes = source.limits.nodes
        self._keys = source.limits.keys
        self._named_kinds: set[type] = set()

    def build(self, node: Any, depth: int) -> Any:
        """Return the value for a node that lies `depth` containers deep."""
        kind = type(node)
        if kind is list:
            name = node[0] if node else None
            if type(name) is str:
                leaf = leaves.READERS.get(name)
                if leaf is not None:
                    return leaf(node, self._source)
                read = _READERS.get(name)
                if read is not None:
                    return read(self, node, depth)
            raise WireError(f"The message has a part of an unknown kind, {shown(name)}.")
        if kind is str or kind is bool or node is None:
            return node
        if kind is int and -leaves.INT64 <= node < leaves.INT64:
            return node
        if kind is float and math.isfinite(node):
            return node
        raise WireError(f"The message has a part that is no value, {shown(node)}.")

    def _parts(self, node: list[Any], depth: int, skip: int = 1) -> list[Any]:
        self._nodes -= len(node) - skip
        if self._nodes < 0:
            raise WireError("The message's value has too many parts.")
        if depth >= self._limits.depth:
            raise WireError("The message's value is nested too deep.")
        return [self.build(item, depth + 1) for item in node[skip:]]

    def _list(self, node: list[Any], depth: int) -> list[Any]:
        value = self._parts(node, depth)
        self._shared.containers.append(value)
        return value

    def _tuple(self, node: list[Any], depth: int) -> tuple[Any, ...]:
        return tuple(self._parts(node, depth))

    def _set(self, node: list[Any], depth: int) -> Any:
        parts = self._parts(node, depth)
        self._count_keys(parts)
        value: Any
        try:
            value = set(parts) if node[0] == "set" else frozenset(parts)
        except (TypeError, ValueError, RuntimeError):
            raise WireError("The message has a set of things that cannot be in one.") from None
        if len(value) != len(parts):
            raise WireError("The message has a set with the same thing twice.")
        if node[0] == "set":
            self._shared.containers.append(value)
        return value

    def _dict(self, node: list[Any], depth: int) -> Any:
        parts = self._parts(node, depth)
        keys = parts[::2]
        self._count_keys(keys)
        value: dict[Any, Any] = {} if node[0] == "dict" else collections.OrderedDict()
        try:
            value.update(zip(keys, parts[1::2], strict=True))
        except (TypeError, ValueError, RuntimeError):
            raise WireError("The message has a dict with keys that cannot be keys.") from None
        if len(value) != len(keys):
            raise WireError("The message has a dict with the same key twice.")
        self._shared.containers.append(value)
        return value

    def _count_keys(self, keys: list[Any]) -> None:
        self._keys -= sum(type(key) is not str for key in keys)
        if self._keys < 0:
            raise WireError("The message has too many keys.")

    def _slice(self, node: list[Any], depth: int) -> slice:
        return slice(*self._parts(items(node, 4, 4, "slice"), depth))

    def _size(self, node: list[Any], depth: int) -> torch.Size:
        last = leaves.INT64 - 1
        return torch.Size([integer(size, -last, last, "size") for size in node[1:]])

    def _return_types(self, node: list[Any], depth: int) -> Any:
        name = text(items(node, 2, len(node), "named tuple")[1], "named tuple")
        kind = kinds.RETURN_TYPES.get(name)
        if kind is None or len(node) != 2 + kind.n_sequence_fields:
            raise WireError(f"The message has an impossible named tuple, {shown(name)}.")
        return kind(self._parts(node, depth, 2))

    def _named(self, node: list[Any], depth: int) -> Any:
        name, fields = items(node, 3, len(node), "named tuple")[1:3]
        fields = tuple(text(field, "field") for field in items(fields, 0, 64, "list of fields"))
        kind = kinds.named_tuple(text(name, "named tuple"), fields)
        if kind is None or len(node) != 3 + len(fields):
            raise WireError(f"The message has an impossible named tuple, {shown(name)}.")
        self._named_kinds.add(kind)
        if len(self._named_kinds) > _MOST_NAMED:
            raise WireError("The message has too many kinds of named tuples.")
        return kind(*self._parts(node, depth, 3))

    def _tensor(self, node: list[Any], depth: int) -> torch.Tensor:
        number = items(node, 2, 2, "tensor")[1]
        tensors = self._shared.tensors
        return tensors[integer(number, 0, len(tensors) - 1, "number of a tensor")]

    def _array(self, node: list[Any], depth: int) -> np.ndarray[Any, Any]:
        number = items(node, 2, 2, "array")[1]
        arrays = self._shared.arrays
        return arrays[integer(number, 0, len(arrays) - 1, "number of an array")]

    def _known_object(self, node: list[Any], depth: int) -> Any:
        _, message, kind, number = items(node, 4, 4, "reference")
        shared = self._known.get(message) if type(message) is int else None
        if shared is None or type(kind) is not str or kind not in shared.tables:
            raise WireError(f"The message refers to something unknown, {shown(node)}.")
        table = shared.tables[kind]
        value = table[integer(number, 0, len(table) - 1, "number of something known")]
        self._shared.mention(message, value)
        return value

    def _object(self, node: list[Any], depth: int) -> Any:
        reference = items(node, 2, 2, "object")[1]
        if self._on_reference is None or type(reference) is not dict:
            raise WireError("The message has an object where only values are expected.")
        return self._on_reference(reference)


_READERS: dict[str, Callable[[_Reader, list[Any], int], Any]] = {
    "list": _Reader._list,
    "tuple": _Reader._tuple,
    "set": _Reader._set,
    "frozenset": _Reader._set,
    "dict": _Reader._dict,
    "ordered": _Reader._dict,
    "slice": _Reader._slice,
    "size": _Reader._size,
    "return_types": _Reader._return_types,
    "named": _Reader._named,
    "tensor": _Reader._tensor,
    "array": _Reader._array,
    "known": _Reader._known_object,
    "object": _Reader._object,
}
