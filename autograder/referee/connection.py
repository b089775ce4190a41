"""One connection to a process of the student's: a request out, one reply back, all in time."""

from __future__ import annotations

import socket
import time
from typing import Any

from autograder.referee import wire
from autograder.referee.faults import AnswerLost, AnswerUnreadable
from autograder.referee.plan import ENDED, LATE, TIME, UNREADABLE

REPLY_LIMITS = wire.Limits()
_PRINTED_CHARS = 4000


class Connection:
    """A connection to a student's process, or to a fork of it.

    Args:
        sock: the connection.

    Attributes:
        dead: whether nothing can be asked any more.
        held: what is held against the answer since the last `begin`, empty if nothing is.
        reason, detail: the same as a `Verdict` has them.
        printed: what the student's code printed since then.
        waited: the seconds that replies took since then.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock, self._deadline = sock, 0.0
        self.dead = False
        self.held = self.reason = self.detail = self.printed = ""
        self.waited = 0.0

    def begin(self, seconds: float) -> None:
        """Begin a test, or a step of the notebook, which may take so many seconds."""
        self._deadline = time.monotonic() + seconds
        self.held = self.reason = self.detail = self.printed = ""
        self.waited = 0.0

    def hold(self, sentence: str, reason: str, detail: str = "") -> None:
        """Hold something against the answer, unless something is already."""
        if sentence and not self.held:
            self.held, self.reason, self.detail = sentence, reason, detail

    def ask(
        self, request: dict[str, Any], buffers: list[bytes] | None = None, file: int | None = None
    ) -> tuple[dict[str, Any], list[memoryview]]:
        """Send a request, with an open file if there is one, and read the reply.

        Raises:
            AnswerLost: if there is none.
            AnswerUnreadable: if it cannot be read.
        """
        if self.dead:
            raise AnswerLost("the process that ran the answer has ended")
        start = time.perf_counter()
        try:
            wire.send(self._sock, request, buffers or [], deadline=self._deadline)
            if file is not None:
                socket.send_fds(self._sock, [b"f"], [file])
            reply, parts = wire.receive(self._sock, REPLY_LIMITS, self._deadline)
            if type(reply) is not dict:
                raise wire.WireError("The message is no reply.")
        except wire.WireError as error:
            self._lose("its process sent something that cannot be read", UNREADABLE)
            text = f"the answer returned something that cannot be read: {error}"
            raise AnswerUnreadable(text) from None
        except wire.Late:
            raise self._lose(LATE, TIME) from None
        except (wire.Closed, OSError):
            text = "the process that ran it ended (a crash, an exit, or too much memory)"
            raise self._lose(text, ENDED) from None
        finally:
            self.waited += time.perf_counter() - start
        said = reply.get("printed")
        if isinstance(said, str):
            self.printed = (self.printed + said)[:_PRINTED_CHARS]
        return reply, parts

    def _lose(self, why: str, reason: str) -> AnswerLost:
        self.dead = True
        self.hold(f"no result from the answer: {why}", reason)
        return AnswerLost(f"no result from the answer: {why}")
