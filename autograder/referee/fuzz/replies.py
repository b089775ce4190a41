"""Honest replies to honest calls, with as much in them as fits: what is going to be broken."""

from __future__ import annotations

import collections
import random
from typing import Any

import numpy as np
import torch

from autograder.referee import wire
from autograder.referee.codec import Shared, Watch, decode, encode
from autograder.referee.wire import Limits

LIMITS = Limits(
    frame_bytes=1 << 20,
    header_bytes=1 << 18,
    tokens=20_000,
    buffers=100,
    depth=16,
    nodes=5_000,
    keys=500,
    int_bits=4096,
    text_bytes=1 << 18,
    views=200,
    elements=1 << 18,
    memory_bytes=4 << 20,
)
CALL = 7  # the call's number, under which the reply refers to it
Pair = collections.namedtuple("Pair", "first second")


def make_reply(rng: random.Random) -> tuple[bytes, Shared]:
    """Make a call and a reply to it.

    Returns:
        The reply's frame, and what the caller has of the call.
    """
    torch.manual_seed(rng.getrandbits(32))
    sent = encode(_values(rng), limits=LIMITS, on_object=_handle)
    buffers = [memoryview(bytearray(data)) for data in sent.buffers]
    got = decode(sent.header, buffers, limits=LIMITS, on_reference=dict)
    watch = Watch(got.shared)
    if rng.random() < 0.7:
        _change(rng, got.shared)
    value = ([_derive(rng, got.shared), _values(rng)], watch.changes())
    reply = encode(value, known={CALL: got.shared}, limits=LIMITS, on_object=_handle)
    return b"".join(wire.pack({"value": reply.header}, reply.buffers, LIMITS)), sent.shared


def _values(rng: random.Random) -> list[Any]:
    """Make a value of many kinds, with tensors and arrays that share memory in odd ways."""
    base = torch.arange(float(rng.randint(4, 40)))
    table = torch.randint(0, 2, (rng.randint(1, 5), 4)).bool()
    array = np.arange(12, dtype=rng.choice(["<i4", ">f8", "<c8"])).reshape(3, 4)
    leaf = torch.randn(3, requires_grad=True)
    leaf.grad = torch.ones(3)
    pool: list[Any] = [
        base,
        base[1:3],
        base[::2],
        base.expand(3, -1),
        base.as_strided((2, 2), (1, 1), 1),
        base.numpy()[::-1],
        base.view(torch.int32)[-3:],
        table,
        table.t(),
        array,
        array[::2, ::-1],
        torch.from_numpy(np.arange(5))[2:],
        np.array(["one", "zwei", "\U0001f600"]),
        leaf,
        torch.nn.Parameter(torch.ones(2, 2)),
        torch.empty(0, 3),
        torch.empty(4, 5, device="meta")[1:],
        torch.randn(2).to(rng.choice([torch.bfloat16, torch.complex64, torch.float8_e5m2])),
        torch.max(torch.rand(2, 2), 0),
        Pair(base[2:], Pair(None, [1])),
        rng.choice([None, True, -1, 2**80, 0.1, float("nan"), 2j, "a", "\ud800", b"\xff"]),
        ["x" * 300, b"y" * 300],
        {"a": 1, (2, 3): [4.5], None: {6}, 7: frozenset([8])},
        collections.OrderedDict(z=slice(1, None, 2), y=range(3)),
        (np.float32(1.5), np.bool_(True), torch.float32, torch.device("cpu"), torch.Size([2])),
        object(),
    ]
    return [rng.choice(pool) for _ in range(rng.randint(1, 12))]


def _handle(value: object) -> dict[str, Any]:
    return {"handle": 3, "class": type(value).__name__}


def _change(rng: random.Random, shared: Shared) -> None:
    for tensor in shared.tensors:
        if rng.random() < 0.3 and tensor.numel() and not tensor.is_meta:
            tensor.detach().view(-1)[:1].zero_() if tensor.is_contiguous() else tensor.detach()
        if rng.random() < 0.2 and tensor.dim() == 2:
            tensor.detach_().t_()
    for container in shared.containers:
        if rng.random() < 0.3 and isinstance(container, list):
            container.append(1)


def _derive(rng: random.Random, shared: Shared) -> list[Any]:
    """Make results that lie in the arguments' memory, or are the arguments themselves."""
    found: list[Any] = [*shared.containers[:1]] if rng.random() < 0.2 else []
    for tensor in shared.tensors:
        found += [tensor, tensor.detach()[..., ::2] if tensor.dim() else tensor.detach()]
    for array in shared.arrays:
        found += [array, array[..., :1]]
    return rng.sample(found, min(len(found), 4))
