"""The referee's end, fed with broken replies: what it accepts is used, so that harm would show."""

from __future__ import annotations

import collections
import random
from typing import Any

import numpy as np
import torch

from autograder.referee import wire
from autograder.referee.codec import Shared, decode, read_changes
from autograder.referee.codec.layouts import Layout, bounds
from autograder.referee.fuzz.mutate import break_frame
from autograder.referee.fuzz.replies import CALL, LIMITS, make_reply
from autograder.referee.wire import WireError


class Pipe:
    """A stream that holds one frame and then ends."""

    def __init__(self, data: bytes) -> None:
        self._data, self._place = memoryview(data), 0

    def settimeout(self, value: float | None, /) -> None:
        pass

    def sendall(self, data: bytes | bytearray | memoryview, /) -> None:
        raise AssertionError("nothing is sent here")

    def recv_into(self, buffer: memoryview, /) -> int:
        part = self._data[self._place : self._place + len(buffer)]
        buffer[: len(part)] = part
        self._place += len(part)
        return len(part)


def fuzz_batch(seed: int, batch: int, count: int) -> collections.Counter[str]:
    """Make one honest call and reply, break the reply `count` times, and count what becomes of it.

    Raises:
        AssertionError: if something was accepted that breaks a promise.
        Exception: whatever else got through; it must not.
    """
    rng = random.Random(f"{seed}:{batch}")
    honest, arguments = make_reply(rng)
    counts = collections.Counter([_serve(honest, arguments)])
    if counts["accepted"] != 1:
        raise AssertionError(f"an honest reply was {counts}")
    for number in range(1, count):
        # Towards the end changes are put, too, and the arguments are not what they were any more.
        outcome = _serve(break_frame(rng, honest), arguments, put=number > 0.8 * count)
        counts[outcome] += 1
    return counts


def _serve(frame: bytes, arguments: Shared, put: bool = False) -> str:
    """Receive, decode and use one reply, and put its changes; return what became of it."""
    try:
        header, buffers = wire.receive(Pipe(frame), LIMITS)
    except wire.Closed:
        return "ended early"
    except WireError:
        return "frame refused"
    if type(header) is not dict or "value" not in header:
        return "frame refused"
    try:
        reply = decode(
            header["value"],
            buffers,
            known={CALL: arguments},
            on_reference=_Object,
            limits=LIMITS,
        )
    except WireError:
        return "value refused"
    _use(reply.value)
    _check(reply.shared)
    if type(reply.value) is not tuple or len(reply.value) != 2:
        return "accepted"
    try:
        changes = read_changes(reply.value[1], arguments)
        assert all(change.what for change in changes)
        for change in changes if put else ():
            change.put()
    except WireError:
        return "changes refused"
    return "accepted"


class _Object:
    """What a reference becomes."""

    def __init__(self, reference: dict[str, Any]) -> None:
        self.reference = reference


def _use(value: Any, inside: tuple[int, ...] = ()) -> None:
    """Read every byte of a value: a view outside of its memory would show, or crash."""
    if id(value) in inside:
        return  # a change that was put can make a list of ours contain itself, as at the other side
    inside = (*inside, id(value))
    if isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            _use(item, inside)
    elif isinstance(value, dict):
        for key, item in value.items():
            _use(key, inside)
            _use(item, inside)
    elif isinstance(value, torch.Tensor):
        if value.numel() and not value.is_meta:
            low, high = bounds(
                Layout(
                    int(value.storage_offset()) * value.element_size(),
                    value.element_size(),
                    value.size(),
                    [stride * value.element_size() for stride in value.stride()],
                )
            )
            assert 0 <= low <= high <= value.untyped_storage().nbytes(), "outside its storage"
            value.detach().clone()
            if value.dtype == torch.bool:
                assert int(value.sum()) <= value.numel(), "an impossible truth value"
    elif isinstance(value, np.ndarray):
        value.tolist()
    else:
        repr(value)


def _check(shared: Shared) -> None:
    regions = [region for region in shared.regions if not region.is_meta]
    assert sum(region.size for region in regions) <= LIMITS.memory_bytes, "too much memory"
    tensors = [tensor for tensor in shared.tensors if not tensor.is_meta]
    elements = sum(view.numel() for view in tensors) + sum(a.size for a in shared.arrays)
    assert elements <= LIMITS.elements, "too many elements"
