"""Ways to break a frame: bits, bytes, JSON fields and buffers. The header stays JSON in most."""

from __future__ import annotations

import json
import random
import struct
from typing import Any

from autograder.referee.wire import MAGIC

_SCALARS: list[Any] = [
    None,
    True,
    False,
    *(-1, 0, 1, 2, 3, 4, 7, 8, 16, 63, 64, 65, 255, 4096),
    *(2**31, 2**32, 2**48, 2**53, 2**62, 2**63 - 1, 2**63, 2**64, -(2**31), -(2**63), 10**40),
    *(0.0, -0.0, 1.5, 1e308, 5e-324),
    *("", "g", "gn", "p", "w", "meta", "inf", "nan", "int64", "<f8", "|b1", "<U2", ">U1", "\ud800"),
    *("bool", "float32", "complex32", "quint8", "tensor", "known", "list", "dict", "cuda:1", "ff"),
    *([], {}, [0], [7, 0], [7, 1], [1, 1], [0, 0], [-1], [2**62, 0], [[[]]], {"handle": 1}),
    *(
        ["tensor", 0],
        ["tensor", 99],
        ["array", 0],
        ["known", 7, "tensor", 0],
        ["list"],
        ["dict", 1],
    ),
    *(["known", 7, "container", 0], ["set", ["list"]], ["int", "f" * 40], ["float", "nan"]),
    *(["frozenset", 1, True], ["dict", 1, 2, True, 3], ["size", -1], ["str", 0], ["bytes", 1]),
]
_HEAD = struct.Struct("<4sII")


def break_frame(rng: random.Random, frame: bytes) -> bytes:
    """Return the frame with one to three things wrong with it."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        how = rng.choices((_flip, _cut, _size, _fields, _buffers), (2, 1, 1, 8, 2))[0]
        frame = how(rng, frame)
    return frame


def _flip(rng: random.Random, frame: bytes) -> bytes:
    data = bytearray(frame)
    for _ in range(rng.choice((1, 1, 2, 8))):
        if data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(data)


def _cut(rng: random.Random, frame: bytes) -> bytes:
    low, high = sorted(rng.randrange(len(frame) + 1) for _ in range(2))
    middle = rng.choice((b"", b"", frame[low:high] * 2, rng.randbytes(rng.randrange(9))))
    return frame[:low] + middle + (frame[high:] if rng.random() < 0.7 else b"")


def _size(rng: random.Random, frame: bytes) -> bytes:
    """Put an odd number into the preamble or the table of sizes."""
    if len(frame) < 12:
        return frame
    data = bytearray(frame)
    count = min(_HEAD.unpack_from(frame)[2], 8)
    place = rng.choice([4, 8] + [12 + 8 * i for i in range(count) if len(data) >= 20 + 8 * i])
    number = rng.choice((0, 1, 2**16, 2**20, 2**31, 2**32 - 1, rng.randrange(1000)))
    struct.pack_into("<I", data, place, number)
    return bytes(data)


def _fields(rng: random.Random, frame: bytes) -> bytes:
    """Break the header as JSON, so that it stays JSON."""
    parts = _parse(frame)
    if parts is None or not isinstance(parts[0], (dict, list)):
        return frame
    header, buffers = parts
    for _ in range(rng.choice((1, 1, 1, 1, 1, 2, 4))):
        places = list(_places(header))
        if places:
            _break_field(rng, places)
    return _build(header, buffers)


def _break_field(rng: random.Random, places: list[tuple[Any, Any]]) -> None:
    holder, key = rng.choice(places)
    other, other_key = rng.choice(places)
    how = rng.randrange(7)
    if type(holder[key]) is int and rng.random() < 0.5:
        holder[key] += rng.choice((-8, -4, -1, 1, 4, 8))
    elif how <= 3:
        holder[key] = _copy(rng.choice(_SCALARS))
    elif how == 4:
        holder[key], other[other_key] = _copy(other[other_key]), _copy(holder[key])
    elif how == 5 and isinstance(holder, list):
        holder.insert(key, _copy(other[other_key]))
    elif how == 6:
        del holder[key]
    else:
        for _ in range(rng.choice((1, 3, 20))):
            holder[key] = ["list", holder[key]]


def _buffers(rng: random.Random, frame: bytes) -> bytes:
    """Drop, double, swap or resize buffers, with the sizes to match."""
    parts = _parse(frame)
    if parts is None:
        return frame
    header, buffers = parts
    how = rng.randrange(4)
    if not buffers or how == 0:
        buffers.insert(rng.randrange(len(buffers) + 1), rng.randbytes(rng.randrange(64)))
    elif how == 1:
        del buffers[rng.randrange(len(buffers))]
    elif how == 2:
        rng.shuffle(buffers)
    else:
        i = rng.randrange(len(buffers))
        buffers[i] = rng.randbytes(max(0, len(buffers[i]) + rng.choice((-8, -1, 0, 1, 8))))
    return _build(header, buffers)


def _parse(frame: bytes) -> tuple[Any, list[bytes]] | None:
    try:
        magic, size, count = _HEAD.unpack_from(frame)
        if magic != MAGIC or count > 1000:
            return None
        place = 12 + 8 * count
        sizes = struct.unpack_from(f"<{count}Q", frame, 12)
        header = json.loads(frame[place : place + size])
    except (ValueError, struct.error, RecursionError):
        return None
    buffers = []
    place += size
    for length in sizes:
        buffers.append(frame[place : place + length])
        place += length
    return header, buffers


def _build(header: Any, buffers: list[bytes]) -> bytes:
    text = json.dumps(header).encode()
    sizes = struct.pack(f"<{len(buffers)}Q", *map(len, buffers))
    return b"".join((_HEAD.pack(MAGIC, len(text), len(buffers)), sizes, text, *buffers))


def _places(value: Any) -> Any:
    """Yield (container, key) of everything inside a JSON value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in list(pairs):
        yield value, key
        if isinstance(item, (dict, list)):
            yield from _places(item)


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))
