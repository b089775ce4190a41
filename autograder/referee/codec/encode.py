"""A Python value to a frame's header and buffers: the tree of nodes that `WIRE.md` lists.

Types are matched exactly. A subclass may behave in any way, so it does not pass for its base.
"""

from __future__ import annotations

import collections
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from autograder.referee.codec import kinds, leaves
from autograder.referee.codec.memory import Known, Reference, Shared
from autograder.referee.codec.refusal import Unsendable, article
from autograder.referee.codec.views_out import ViewWriter
from autograder.referee.wire import DEFAULT, Limits

ObjectHook = Callable[[Any], dict[str, Any] | None]
Recall = Callable[[object], Reference | None]


@dataclass(frozen=True, eq=False)
class Encoded:
    """A value that is ready to be sent.

    Attributes:
        header: plain JSON values, to be put into a frame's header.
        buffers: the frame's, all of them.
        shared: the objects and the memory that both sides have once the value has arrived.
    """

    header: dict[str, Any]
    buffers: list[bytes]
    shared: Shared


def encode(
    value: object,
    *,
    name: str = "value",
    known: Known | None = None,
    recall: Recall | None = None,
    on_object: ObjectHook | None = None,
    limits: Limits = DEFAULT,
) -> Encoded:
    """Encode a value.

    Args:
        value: whatever is to be sent; it is left as it is.
        name: what to call it in errors.
        known: this side's earlier messages whose objects and memory may be referred to; their
            numbers are those under which the receiver knows its own side of them.
        recall: is asked about every tensor, ndarray, list, dict and set; returns how the receiver
            knows that object, where it is to be referred to and is not in `known`.
        on_object: is asked about every object that is no value; returns plain JSON values that
            stand for it, or None if nothing does.
        limits: the receiver's.

    Raises:
        Unsendable: for what does not cross, or is too large.
    """
    writer = _Writer(known or {}, recall, on_object, limits)
    try:
        tree = writer.node(value, 0)
        rows = writer.views.finish(writer.sink.buffers)
    except Unsendable as error:
        error.inside(name)
        raise
    return Encoded({"value": tree, **rows}, writer.sink.buffers, writer.views.shared)


class _Writer:
    """Walks through one value."""

    def __init__(
        self, known: Known, recall: Recall | None, on_object: ObjectHook | None, limits: Limits
    ) -> None:
        self.views = ViewWriter(known, limits)
        self.sink = leaves.Sink(limits)
        self._known = known
        self._recall = recall
        self._on_object = on_object
        self._limits = limits
        self._nodes = 0
        self._keys = 0
        self._open: set[int] = set()

    def node(self, value: Any, depth: int) -> Any:
        """Return the node for a value that lies `depth` containers deep."""
        kind = type(value)
        if kind is bool or value is None:
            return value
        leaf = leaves.WRITERS.get(kind)
        if leaf is not None:
            return leaf(value, self.sink)
        if kind in _IDENTIFIED and (self._known or self._recall is not None):
            found = self._find(value)
            if found is not None:
                self.views.shared.mention(found[0], value)
                return ["known", *found]
        if kind in _PARTED:
            return self._parted(value, list(_PARTED[kind]), depth)
        if issubclass(kind, tuple) and (fields := kinds.fields_of(kind)) is not None:
            return self._parted(value, ["named", kind.__name__, [*fields]], depth)
        # Subclasses of these two are refused by the methods that are called here.
        if issubclass(kind, torch.Tensor):
            return ["tensor", self.views.tensor(value)]
        if issubclass(kind, np.ndarray):
            return ["array", self.views.array(value)]
        made = self._on_object(value) if self._on_object is not None else None
        if made is None:
            raise Unsendable(f"is {article(kind.__name__)}, which does not cross.")
        return ["object", made]

    def _find(self, value: object) -> Reference | None:
        """Find an object among those that the receiver has."""
        for message, shared in self._known.items():
            found = shared.numbers.get(id(value))
            if found is not None:
                return message, *found
        return self._recall(value) if self._recall is not None else None

    def _parted(self, value: Any, node: list[Any], depth: int) -> list[Any]:
        """Add a container's parts to its node, which names its kind."""
        if depth >= self._limits.depth:
            raise Unsendable(f"lies {depth} containers deep, which is too deep.")
        if id(value) in self._open:
            raise Unsendable("contains itself.")
        self._open.add(id(value))
        kind = type(value)
        if kind is dict or kind is collections.OrderedDict:
            self._count(2 * len(value))
            self._pairs(value, node, depth + 1)
        elif kind is set or kind is frozenset:
            self._count(len(value))
            for item in value:
                self._part(item, node, depth + 1, "{...}", True)
        elif kind is slice:
            for name in ("start", "stop", "step"):
                self._part(getattr(value, name), node, depth + 1, f".{name}")
        else:
            self._count(len(value))
            for i, item in enumerate(value):
                try:
                    node.append(self.node(item, depth + 1))
                except Unsendable as error:
                    error.inside(f"[{i}]")
                    raise
        self._open.discard(id(value))
        if kind in _MUTABLE:
            self.views.shared.containers.append(value)
        return node

    def _pairs(self, value: dict[Any, Any], node: list[Any], depth: int) -> None:
        for i, (key, item) in enumerate(value.items()):
            self._part(key, node, depth, f".keys()[{i}]", True)
            try:
                node.append(self.node(item, depth))
            except Unsendable as error:
                error.inside(f"[{_brief(key)}]")
                raise

    def _part(
        self, value: object, node: list[Any], depth: int, step: str, is_key: bool = False
    ) -> None:
        try:
            if is_key and type(value) is not str:
                self._keys += 1
                if self._keys > self._limits.keys:
                    raise Unsendable(f"is one of more than {self._limits.keys:,} keys: too many.")
            node.append(self.node(value, depth))
        except Unsendable as error:
            error.inside(step)
            raise

    def _count(self, parts: int) -> None:
        self._nodes += parts
        if self._nodes > self._limits.nodes:
            raise Unsendable(f"brings the number of parts to {self._nodes:,}, which are too many.")


def _brief(key: object) -> str:
    """Show a key; of an object that is no plain value, not even repr() is asked."""
    if type(key) in (str, int, float, bool, type(None)):
        shown = repr(key)
        return shown if len(shown) <= 60 else f"{shown[:57]}..."
    return "..."


_PARTED: dict[type, list[str]] = {
    list: ["list"],
    tuple: ["tuple"],
    dict: ["dict"],
    collections.OrderedDict: ["ordered"],
    set: ["set"],
    frozenset: ["frozenset"],
    slice: ["slice"],
    torch.Size: ["size"],
    **{kind: ["return_types", name] for kind, name in kinds.RETURN_NAMES.items()},
}
_MUTABLE = frozenset((list, dict, collections.OrderedDict, set))
_IDENTIFIED = _MUTABLE | {torch.Tensor, torch.nn.Parameter, np.ndarray}
