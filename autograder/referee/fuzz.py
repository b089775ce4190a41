"""Feed the referee's end of the wire with broken replies and see that it keeps its word.

    python -m autograder.referee.fuzz --messages 1000000 --seed 1

Honest replies are made, broken in one to three places (bits, bytes, JSON, buffers), received,
decoded and used. Every one must be either accepted, and then be safe to use, or refused with a
`WireError` (or `Closed`, for one that ends too early). Prints what became of them, the rate and the
highest memory; exits with 1 after any other exception, a crash, or more memory than allowed.
"""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import random
import resource
import sys
import time
import traceback
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import torch

from autograder.referee import wire
from autograder.referee.codec import Shared, Watch, decode, encode, read_changes
from autograder.referee.codec.layouts import Layout, bounds
from autograder.referee.mutate import break_frame
from autograder.referee.wire import Limits, WireError

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
BATCH = 250  # messages between two honest replies; each batch can be repeated on its own
_GROWTH = 192 << 20  # bytes that a worker may grow by: a few times what one message may cost


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
    torch.manual_seed(rng.getrandbits(32))
    arguments = make_values(rng)
    sent = encode(arguments, limits=LIMITS, on_object=_handle)
    buffers = [memoryview(bytearray(data)) for data in sent.buffers]
    got = decode(sent.header, buffers, limits=LIMITS, on_reference=dict)
    watch = Watch(got.shared)
    if rng.random() < 0.7:
        _change(rng, got.shared)
    result = [_derive(rng, got.shared), make_values(rng)]
    reply = encode(
        (result, watch.changes()), known={7: got.shared}, limits=LIMITS, on_object=_handle
    )
    honest = b"".join(wire.pack({"value": reply.header}, reply.buffers, LIMITS))
    counts = collections.Counter([_serve(honest, sent.shared)])
    if counts["accepted"] != 1:
        raise AssertionError(f"an honest reply was {counts}")
    for _ in range(count - 1):
        counts[_serve(break_frame(rng, honest), sent.shared)] += 1
    return counts


def make_values(rng: random.Random) -> list[Any]:
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


def _serve(frame: bytes, arguments: Shared) -> str:
    """Receive, decode and use one reply; return what became of it."""
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
            known={7: arguments},
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
    except WireError:
        return "changes refused"
    assert all(change.what for change in changes)
    return "accepted"


class _Object:
    """What a reference becomes."""

    def __init__(self, reference: dict[str, Any]) -> None:
        self.reference = reference


def _use(value: Any) -> None:
    """Read every byte of a value: a view outside of its memory would show, or crash."""
    if isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            _use(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            _use(key)
            _use(item)
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


def _work(seed: int, first: int, step: int, messages: int, results: Connection) -> None:
    """Do every `step`-th batch, and send its number before and its counts after it."""
    torch.set_num_threads(1)
    start = 0
    for batch in range(first, -(-messages // BATCH), step):
        results.send(batch)
        try:
            counts = fuzz_batch(seed, batch, min(BATCH, messages - batch * BATCH))
        except Exception:
            results.send(traceback.format_exc())
            return
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
        start = start or peak
        if peak - start > _GROWTH:
            results.send(f"memory has grown by {(peak - start) >> 20} MiB")
            return
        results.send((dict(counts), peak))


def fuzz(messages: int, seed: int, jobs: int) -> int:
    """Run the fuzzer and print its findings; return the exit status."""
    begin = time.monotonic()
    context = multiprocessing.get_context("spawn")
    counts: collections.Counter[str] = collections.Counter()
    peak, bad = 0, 0
    workers = []
    for job in range(jobs):
        ours, theirs = context.Pipe(duplex=False)
        worker = context.Process(target=_work, args=(seed, job, jobs, messages, theirs))
        worker.start()
        theirs.close()
        workers.append((worker, ours))
    for worker, results in workers:
        batch: object = "none"
        while True:
            try:
                news = results.recv()
            except EOFError:
                break
            if isinstance(news, int):
                batch = news
            elif isinstance(news, str):
                bad += 1
                print(f"seed {seed}, batch {batch}: {news}", file=sys.stderr)
            else:
                counts.update(news[0])
                peak = max(peak, news[1])
        worker.join()
        if worker.exitcode:
            bad += 1
            print(f"seed {seed}, batch {batch}: died with {worker.exitcode}", file=sys.stderr)
    seconds = time.monotonic() - begin
    for outcome, number in counts.most_common():
        print(f"{outcome:>16} {number:>10,}")
    total = counts.total()
    print(f"{total:,} messages in {seconds:.0f} s, {total / seconds:,.0f} a second")
    print(f"highest memory of a worker: {peak >> 20} MiB; failures: {bad}")
    return 1 if bad or total != messages else 0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m autograder.referee.fuzz")
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    options = parser.parse_args()
    sys.exit(fuzz(options.messages, options.seed, options.jobs))


if __name__ == "__main__":
    main()
