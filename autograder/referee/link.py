"""The referee's end of the boundary: requests to a fork of the student's process, and what is held
against an answer.

Everything that comes back is checked by the codec, and is a claim. `held` tells what the answer did
that no test looks for: change an argument, run a forbidden operation, or be no answer at all.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import torch

from autograder.referee import protocol, wire
from autograder.referee.arguments import Arguments, take_changes
from autograder.referee.codec import Decoded, Encoded, Shared, decode, encode
from autograder.referee.connection import REPLY_LIMITS, Connection
from autograder.referee.faults import AnswerError, AnswerUnreadable, rebuild
from autograder.referee.gradients import join
from autograder.referee.history import History
from autograder.referee.objects import may_call
from autograder.referee.operations import convicting
from autograder.referee.outgoing import modes, reference_to
from autograder.referee.plan import BROKE_A_RULE, CHANGED, EMPTY, LessonCell
from autograder.referee.proxies import Proxy

_MOST_OBJECTS = 50_000
_STOP = "StopIteration"


class Missing(Exception):
    """A name that a test needs is not there."""


class Link(Connection):
    """A connection to a fork of the student's process, in which test cells find the answers.

    Args:
        sock: the connection.
        end: ends that fork.
    """

    def __init__(self, sock: socket.socket, end: Callable[[], None]) -> None:
        super().__init__(sock)
        self._end = end
        self._number = 0
        self._history = History()
        self._proxies: dict[tuple[int, str, str], Proxy] = {}

    def close(self) -> None:
        """End the fork."""
        self.dead = True
        self._sock.close()
        self._end()

    def fetch(self, cell: LessonCell) -> Any:
        """Fetch what an answer cell defines.

        Raises:
            Missing: if the notebook does not define it.
        """
        number = self._next()
        reply, buffers = self.ask({"do": protocol.FETCH, "name": cell.name, "number": number})
        if "missing" in reply:
            raise Missing(f"the notebook does not define `{cell.name}`")
        return self._value(reply, buffers, number, {}, [], cell, "answer")

    def operate(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Do something to objects of the student's process; what `Proxy` needs.

        Raises:
            AnswerLost, AnswerUnreadable, AnswerError: where the boundary fails; else what the
            answer raised.
        """
        number = self._next()
        target = next(arg for arg in args if type(arg) is Proxy)
        exercise: LessonCell | None = target._exercise
        cell = exercise if target._role == "answer" else None
        sent = self._encoded((args, kwargs))
        request = {
            "do": protocol.OPERATE,
            "what": operation,
            "number": number,
            "value": sent.header,
            "oldest": self._history.oldest(),
            "modes": modes(),
            "watch": bool(exercise and exercise.forbids),
        }
        reply, buffers = self.ask(request, sent.buffers)
        buffers = self._take_changes(
            reply, buffers, number, sent.shared, Arguments(cell, args, kwargs)
        )
        self._take_operations(reply, exercise)
        inputs = sent.shared.leaves()
        known = {2 * number: sent.shared, **self._history.replies}
        error = reply.get("error")
        if operation == "next" and isinstance(error, dict) and error.get("name") == _STOP:
            raise StopIteration
        hides = operation == "getattr" and not may_call(exercise, str(args[1]))
        role = f".{args[1]}" if hides else ""
        return self._value(reply, buffers, number, known, inputs, exercise, role)

    def pull(
        self, node: int, output: int, gradient: torch.Tensor, inputs: tuple[torch.Tensor, ...]
    ) -> list[torch.Tensor | None]:
        """Run a piece of the student's graph backward; what `gradients.join` needs."""
        number = self._next()
        create = torch.is_grad_enabled()
        arriving = gradient.detach()
        sent = self._encoded(arriving)
        request = {
            "do": protocol.PULL,
            "number": number,
            "node": node,
            "output": output,
            "create": create,
            "value": sent.header,
        }
        reply, buffers = self.ask(request, sent.buffers)
        buffers = self._take_changes(
            reply, buffers, number, sent.shared, Arguments(None, (), {"grad_output": arriving})
        )
        leaves = [gradient, *inputs] if create else []
        value = self._value(reply, buffers, number, {}, leaves)
        if type(value) is not list or len(value) != len(inputs):
            raise AnswerUnreadable("the answer's gradients cannot be read")
        if not all(v is None or isinstance(v, torch.Tensor) for v in value):
            raise AnswerUnreadable("the answer's gradients cannot be read")
        return value

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _encoded(self, value: object) -> Encoded:
        recall = self._history.recall
        return encode(value, name="argument", recall=recall, on_object=reference_to)

    def _value(
        self,
        reply: dict[str, Any],
        buffers: list[memoryview],
        number: int,
        known: dict[int, Shared],
        inputs: list[torch.Tensor],
        exercise: LessonCell | None = None,
        role: str = "",
    ) -> Any:
        """The value of a reply, or the exception that it tells of."""
        if "error" in reply:
            error = rebuild(reply["error"])
            if isinstance(error, NotImplementedError):
                self.hold(str(error) or "the answer raises NotImplementedError", EMPTY)
            raise error
        if "unsendable" in reply:
            raise AnswerUnreadable(f"the answer's {str(reply['unsendable'])[:500]}")
        node = reply.get("node")

        def joined(tensors: list[torch.Tensor], infos: list[Any]) -> list[torch.Tensor]:
            return [
                join(self, node, i, tensor, inputs)
                if type(node) is int and info.requires_grad and not info.is_leaf
                else tensor
                for i, (tensor, info) in enumerate(zip(tensors, infos, strict=True))
            ]

        decoded = self._decoded(reply.get("value"), buffers, known, joined, exercise, role)
        self._history.add(2 * number + 1, decoded.shared)
        return decoded.value

    def _decoded(
        self,
        header: Any,
        buffers: list[memoryview],
        known: dict[int, Shared],
        joined: Any = None,
        exercise: LessonCell | None = None,
        role: str = "",
    ) -> Decoded:
        try:
            return decode(
                header,
                buffers,
                known=known,
                on_reference=lambda reference: self._proxy(reference, exercise, role),
                on_tensors=joined,
                limits=REPLY_LIMITS,
            )
        except wire.WireError as error:
            raise AnswerUnreadable(
                f"the answer returned something that cannot be read: {error}"
            ) from None

    def _proxy(self, reference: dict[str, Any], exercise: LessonCell | None, role: str) -> Proxy:
        handle, claims = reference.get("handle"), reference.get("claims")
        if type(handle) is not int or type(claims) is not dict:
            raise wire.WireError("The message has an object without a handle.")
        if len(self._proxies) >= _MOST_OBJECTS:
            raise wire.WireError("There are too many objects.")
        key = (handle, exercise.name if exercise else "", role)
        return self._proxies.setdefault(key, Proxy(self, handle, claims, exercise, role))

    def _take_changes(
        self,
        reply: dict[str, Any],
        buffers: list[memoryview],
        number: int,
        shared: Shared,
        arguments: Arguments,
    ) -> list[memoryview]:
        """Bring back what became of the arguments, where the exercise allows it; returns the
        buffers that are the reply's own.
        """
        split = reply.get("split", len(buffers))
        if type(split) is not int or not 0 <= split <= len(buffers):
            raise AnswerUnreadable("the answer's reply is cut in a wrong place")
        if "changes" not in reply:
            return buffers[:split]
        known = {2 * number: shared, **self._history.replies}
        claimed = self._decoded(reply["changes"], buffers[split:], known).value
        try:
            held = take_changes(claimed, shared, self._history, arguments)
        except (wire.WireError, TypeError, ValueError, RuntimeError) as error:
            raise AnswerUnreadable(f"what the answer changed cannot be read: {error}") from None
        self.hold(held, CHANGED)
        return buffers[:split]

    def _take_operations(self, reply: dict[str, Any], cell: LessonCell | None) -> None:
        """Convict an answer that really ran what its exercise forbids."""
        names = reply.get("operations")
        if cell is None or not cell.forbids or not isinstance(names, list):
            return
        bad = sorted(convicting(cell.forbids) & {n for n in names if isinstance(n, str)})
        if bad:
            said = f"{cell.name} ran `{bad[0]}`, a low-level operation that this exercise forbids."
            self.hold(said, BROKE_A_RULE, said)


__all__ = ["AnswerError", "Link", "Missing"]
