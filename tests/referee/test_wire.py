"""Frames: what goes through a real socket, and what is refused before anything is allocated."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator

import pytest

from autograder.referee import wire
from autograder.referee.fuzz.serve import Pipe
from autograder.referee.wire import Closed, Late, Limits, WireError

SMALL = Limits(frame_bytes=1000, header_bytes=200, tokens=20, buffers=4)


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    yield one, other
    one.close()
    other.close()


def frame(header: bytes, *buffers: bytes, magic: bytes = b"agw1") -> bytes:
    sizes = struct.pack(f"<{len(buffers)}Q", *map(len, buffers))
    head = struct.pack("<4sII", magic, len(header), len(buffers))
    return head + sizes + header + b"".join(buffers)


def refusal(data: bytes) -> str:
    with pytest.raises(WireError) as caught:
        wire.receive(Pipe(data), SMALL)
    return str(caught.value)


def test_a_frame_arrives_as_it_was_sent(ends):
    header = {"a": [1, 2.5, None, True, "ö"], "b": {}}
    wire.send(ends[0], header, [b"one", b"", b"three"])
    got, buffers = wire.receive(ends[1])
    assert got == header
    assert [bytes(buffer) for buffer in buffers] == [b"one", b"", b"three"]


def test_frames_follow_each_other(ends):
    for number in range(5):
        wire.send(ends[0], number, [bytes([number])])
    assert [wire.receive(ends[1]) for _ in range(5)] == [(n, [bytes([n])]) for n in range(5)]


def test_a_frame_larger_than_the_socket_takes_arrives(ends):
    data = bytes(range(256)) * 40_000
    thread = threading.Thread(target=wire.send, args=(ends[0], "large", [data, b"x", data]))
    thread.start()
    header, buffers = wire.receive(ends[1], deadline=time.monotonic() + 60)
    thread.join()
    assert header == "large"
    assert [bytes(buffer) for buffer in buffers] == [data, b"x", data]


def test_a_closed_connection_is_told_from_an_error(ends):
    ends[0].close()
    with pytest.raises(Closed):
        wire.receive(ends[1])


def test_an_end_in_the_middle_is_a_closed_connection_too(ends):
    ends[0].sendall(frame(b"[1, 2]")[:-3])
    ends[0].close()
    with pytest.raises(Closed):
        wire.receive(ends[1])


def test_nobody_who_reads_is_a_closed_connection(ends):
    ends[1].close()
    with pytest.raises(Closed):
        wire.send(ends[0], "a")


def test_silence_ends_at_the_deadline(ends):
    with pytest.raises(Late):
        wire.receive(ends[1], deadline=time.monotonic() + 0.01)


def test_drop_by_drop_ends_at_the_deadline_too(ends):
    ends[0].sendall(frame(b"[1, 2]")[:-1])
    with pytest.raises(Late):
        wire.receive(ends[1], deadline=time.monotonic() + 0.01)


def test_a_reader_who_does_not_read_is_not_waited_for(ends):
    with pytest.raises(Late):
        wire.send(ends[0], "a", [bytes(10_000_000)], deadline=time.monotonic() + 0.01)


def test_late_is_a_timeout_and_closed_an_end_of_file():
    assert issubclass(Late, TimeoutError)
    assert issubclass(Closed, EOFError)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"{",
        b"[1,]",
        b"[1] 2",
        b"NaN",
        b"[Infinity]",
        b"[-Infinity]",
        b'{"a": 1, "a": 2}',
        b'[{"a": {"b": 1, "c": 2, "b": 3}}]',
        b"\xff",
        b'"\xed\xa0\x80"',
        b'"a\x00b"',
        "[1]".encode("utf-16"),
        b"1" * 199,
    ],
)
def test_what_is_not_proper_json_is_refused(header):
    if header == b"1" * 199:
        wire.receive(Pipe(frame(header)), SMALL)  # a long integer is no error yet
    else:
        assert "not proper JSON" in refusal(frame(header))


def test_an_integer_of_many_digits_is_refused_before_it_is_computed():
    with pytest.raises(WireError):
        wire.receive(Pipe(frame(b"1" * 10_000)))


def test_a_depth_bomb_is_refused():
    with pytest.raises(WireError, match="nested too deep"):
        wire.receive(Pipe(frame(b"[" * 1_000_000)))


def test_a_header_of_many_small_things_is_refused():
    assert "too many parts" in refusal(frame(b"[[],[],[],[],[],[],[],[],[],[],[],[]]"))


@pytest.mark.parametrize("length", [201, 2**31, 2**32 - 1])
def test_a_long_header_is_refused_by_its_announcement(length):
    assert "header" in refusal(struct.pack("<4sII", b"agw1", length, 0))


@pytest.mark.parametrize("count", [5, 2**32 - 1])
def test_many_buffers_are_refused_by_their_announcement(count):
    assert "buffers" in refusal(struct.pack("<4sII", b"agw1", 1, count))


@pytest.mark.parametrize("size", [1000, 2**40, 2**64 - 1])
def test_a_long_buffer_is_refused_by_its_announcement(size):
    assert "bytes" in refusal(struct.pack("<4sIIQ", b"agw1", 1, 1, size))


def test_another_protocol_or_version_is_refused():
    assert "does not begin" in refusal(frame(b"1", magic=b"agw2"))
    assert "does not begin" in refusal(b"GET / HTTP/1.1\r\n\r\n")


def test_an_error_message_is_one_sentence_of_bounded_length():
    message = refusal(frame(b'{"' + b"a" * 80 + b'": 1, "' + b"a" * 80 + b'": 2}'))
    assert message.endswith(".")
    assert len(message) < 300


def test_a_frame_beyond_the_limits_is_not_sent(ends):
    with pytest.raises(WireError, match="more than"):
        wire.send(ends[0], "a", [bytes(2000)], SMALL)
    with pytest.raises(WireError, match="too many parts"):
        wire.send(ends[0], "a" * 300, (), SMALL)
    with pytest.raises(WireError, match="too many parts"):
        wire.send(ends[0], [[]] * 30, (), SMALL)
    wire.send(ends[0], "b")
    assert wire.receive(ends[1])[0] == "b"


def test_the_header_is_ascii_so_that_any_str_survives():
    pieces = wire.pack(["\ud800", "ö"], [], SMALL)
    assert json.loads(b"".join(pieces)[12:]) == ["\ud800", "ö"]
