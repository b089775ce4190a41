"""Frames on the socket between the referee and the student's process: bytes out, checked bytes in.

A frame is a JSON header and raw buffers; `WIRE.md` has the format. What the header says is the
codec's business. Whoever is at the other end is taken for an enemy: every size is checked before
anything is allocated, and anything wrong is a `WireError`.
"""

from __future__ import annotations

import json
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

MAGIC = b"agw1"
_PREAMBLE = struct.Struct("<4sII")
_SMALL = 1 << 16


class WireError(Exception):
    """What arrived breaks the format or a limit; the text is one sentence that says how."""


class Closed(EOFError):  # said like EOFError: it is an end, not a mistake
    """The other end has closed the connection, or died."""


class Late(TimeoutError):
    """The deadline has passed before the frame was through."""


@dataclass(frozen=True)
class Limits:
    """What one message may cost its receiver; both sides work with the same figures."""

    frame_bytes: int = 256 << 20
    header_bytes: int = 16 << 20
    tokens: int = (
        2_000_000  # brackets and commas in the header, a bound on what its JSON can become
    )
    buffers: int = 50_000
    depth: int = 64  # containers within containers
    nodes: int = 500_000
    keys: int = 10_000  # hashed things other than str: their hashes can be made to collide
    int_bits: int = 1 << 17
    text_bytes: int = 64 << 20  # of one str or bytes
    views: int = 20_000  # tensors, arrays and regions, each
    dims: int = 32
    elements: int = 1 << 26  # of all tensors and arrays together: an expanded one is small in bytes
    memory_bytes: int = 256 << 20  # of all regions together, bytes that are not sent included


DEFAULT = Limits()


class Stream(Protocol):
    """The part of `socket.socket` that is used here."""

    def settimeout(self, value: float | None, /) -> None: ...
    def sendall(self, data: bytes | bytearray | memoryview, /) -> None: ...
    def recv_into(self, buffer: memoryview, /) -> int: ...


def pack(header: object, buffers: Sequence[bytes], limits: Limits) -> list[bytes]:
    """Make a frame, in pieces that are to be sent one after the other.

    Raises:
        WireError: if the frame is larger than `limits` allow.
        ValueError: if the header is not plain JSON.
    """
    text = _dump(header).encode("ascii")
    total = len(text) + sum(map(len, buffers))
    is_large = len(text) > limits.header_bytes or len(buffers) > limits.buffers
    if is_large or _tokens(text) > limits.tokens:
        raise WireError("The message has too many parts to be sent.")
    if total > limits.frame_bytes:
        raise WireError(
            f"The message has {total:,} bytes, more than the {limits.frame_bytes:,} allowed."
        )
    count = len(buffers)
    sizes = struct.pack(f"<{count}Q", *map(len, buffers))
    head = b"".join((_PREAMBLE.pack(MAGIC, len(text), count), sizes, text))
    if total < _SMALL:
        return [b"".join((head, *buffers))]
    return [head, *buffers]


def send(
    sock: Stream,
    header: object,
    buffers: Sequence[bytes] = (),
    limits: Limits = DEFAULT,
    deadline: float | None = None,
) -> None:
    """Send one frame.

    Args:
        sock: a connected stream socket; its timeout is changed.
        header: what `json` can write, without NaN and infinities.
        buffers: raw bytes to go along.
        limits: the same as the receiver's.
        deadline: on the clock of `time.monotonic()`; None for no deadline.

    Raises:
        WireError: if the frame is larger than `limits` allow; nothing has been sent then.
        Late: if the other side does not read fast enough; the connection is of no more use then.
        Closed: if the other side is gone.
    """
    for piece in pack(header, buffers, limits):
        _set_timeout(sock, deadline)
        try:
            sock.sendall(piece)
        except (TimeoutError, BlockingIOError):
            raise Late("The other process did not read its message in time.") from None
        except OSError:
            raise Closed("The other process is gone.") from None


def receive(
    sock: Stream,
    limits: Limits = DEFAULT,
    deadline: float | None = None,
) -> tuple[Any, list[memoryview]]:
    """Receive one frame.

    Args:
        sock: a connected stream socket; its timeout is changed.
        limits: nothing beyond them is allocated.
        deadline: on the clock of `time.monotonic()`; None for no deadline.

    Returns:
        The header, as plain JSON values, and the buffers, which are writable and share one memory.

    Raises:
        WireError: for whatever is wrong with the frame; the connection is of no more use then.
        Late: if the deadline passes first; of no more use either.
        Closed: if the other side closes the connection, in the middle of a frame or before one.
    """
    magic, header_size, count = _PREAMBLE.unpack(_read(sock, _PREAMBLE.size, deadline))
    if magic != MAGIC:
        raise WireError("The message does not begin as one of ours does.")
    if header_size > limits.header_bytes:
        raise WireError(f"The message's header has {header_size:,} bytes, which is too many.")
    if count > limits.buffers:
        raise WireError(f"The message has {count:,} buffers, which are too many.")
    sizes = struct.unpack(f"<{count}Q", _read(sock, 8 * count, deadline)) if count else ()
    total = header_size + sum(sizes)
    if total > limits.frame_bytes:
        raise WireError(f"The message has {total:,} bytes, which are too many.")
    data = memoryview(_read(sock, total, deadline))
    header = _parse(bytes(data[:header_size]), limits)
    buffers = []
    place = header_size
    for size in sizes:
        buffers.append(data[place : place + size])
        place += size
    return header, buffers


def _read(sock: Stream, size: int, deadline: float | None) -> bytearray:
    try:
        data = bytearray(size)
    except MemoryError:
        raise WireError(f"There is no memory for {size:,} bytes of a message.") from None
    view = memoryview(data)
    done = 0
    while done < size:
        _set_timeout(sock, deadline)
        try:
            got = sock.recv_into(view[done:])
        except (TimeoutError, BlockingIOError):
            raise Late("The other process did not answer in time.") from None
        except OSError:
            got = 0
        if not got:
            raise Closed("The other process has closed the connection.")
        done += got
    return data


def _set_timeout(sock: Stream, deadline: float | None) -> None:
    if deadline is None:
        sock.settimeout(None)
    else:
        left = deadline - time.monotonic()
        if left <= 0:
            raise Late("The time for the message is over.")
        sock.settimeout(left)


_dump = json.JSONEncoder(
    ensure_ascii=True, allow_nan=False, check_circular=False, separators=(",", ":")
).encode


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} in JSON")


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a key occurs twice")
    return table


_load = json.JSONDecoder(object_pairs_hook=_no_duplicates, parse_constant=_no_constant).decode


def _tokens(text: bytes) -> int:
    """Count what can become an object: a byte of JSON can cost dozens of bytes in Python."""
    return sum(map(text.count, (b"[", b"{", b",")))


def _parse(data: bytes, limits: Limits) -> Any:
    if _tokens(data) > limits.tokens:
        raise WireError("The message's header has too many parts.")
    try:
        return _load(data.decode("utf-8"))
    except MemoryError:
        raise WireError("There is no memory for the message's header.") from None
    except RecursionError:
        raise WireError("The message's header is nested too deep.") from None
    except ValueError as error:
        reason = str(error)[:100]
        raise WireError(f"The message's header is not proper JSON: {reason}.") from None
