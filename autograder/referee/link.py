"""The referee's end of the boundary: requests to the student's process, and what is held against
an answer.

Everything that comes back is checked by the codec, and is a claim. A test runs between `begin`
and `end`; `end` tells what the answer did that no test looks for: change an argument, run a
forbidden operation, or be no answer at all.
"""

from __future__ import annotations

import base64
import contextlib
import socket
import time
import types
from typing import Any

import cloudpickle
import torch

from autograder.referee import protocol, wire
from autograder.referee.arguments import Arguments
from autograder.referee.codec import Change, Decoded, Encoded, Shared, decode, encode, read_changes
from autograder.referee.faults import AnswerError, AnswerLost, AnswerUnreadable, rebuild
from autograder.referee.gradients import join
from autograder.referee.operations import convicting
from autograder.referee.plan import LATE, LessonCell
from autograder.referee.prepare import Prepared
from autograder.referee.proxies import Proxy

_HISTORY = 256
_REPLY_LIMITS = wire.Limits()
_STOP = "StopIteration"


class Missing(Exception):
    """A name that a test needs is not there."""


class Link:
    """A connection to a student's process, or to a fork of it.

    Args:
        sock: the connection.
        lesson: the lesson, for what its exercises forbid and may change.
        seconds: how long a cell may take.
    """

    def __init__(self, sock: socket.socket, lesson: Prepared, seconds: float) -> None:
        self._sock, self._lesson, self._seconds = sock, lesson, seconds
        self._parent: tuple[Link, int] | None = None
        self.dead = False
        self._number = 0
        self._replies: dict[int, Shared] = {}
        self._versions: dict[int, list[int]] = {}
        self._cells: dict[int, LessonCell] = {}
        self._deadline = 0.0
        self._held = ""
        self._printed = ""
        self._proxies: dict[int, Proxy] = {}

    # The notebook's own cells.

    def run(self, source: str) -> list[dict[str, Any]]:
        """Run one cell of the notebook; returns its outputs, unchecked.

        Raises:
            AnswerLost: if the process does not survive it, or answers nothing that can be read.
        """
        self._deadline = time.monotonic() + self._seconds + 2
        request = {"do": protocol.RUN, "source": source, "seconds": self._seconds}
        reply, _ = self._ask(request)
        outputs = reply.get("outputs")
        return [o for o in outputs if isinstance(o, dict)] if isinstance(outputs, list) else []

    def fork(self) -> Link:
        """Fork the student's process as it is now, for a run of test cells.

        Raises:
            AnswerLost: if it cannot be forked any more.
        """
        self._deadline = time.monotonic() + self._seconds
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                wire.send(self._sock, {"do": protocol.FORK}, deadline=self._deadline)
                socket.send_fds(self._sock, [b"f"], [theirs.fileno()])
            except (OSError, wire.Late, wire.Closed) as error:
                raise self._lost(error) from None
        reply = self._reply()[0]
        link = Link(ours, self._lesson, self._seconds)
        pid = reply.get("pid")
        link._parent = (self, pid if type(pid) is int else 0)
        return link

    def close(self) -> None:
        """End the fork behind this link."""
        self.dead = True
        self._sock.close()
        if self._parent is not None:
            link, pid = self._parent
            with contextlib.suppress(AnswerLost):
                link._deadline = time.monotonic() + link._seconds
                link._ask({"do": protocol.KILL, "pid": pid})

    # A test.

    def begin(self, seconds: float) -> None:
        """Begin a test, which may take so many seconds."""
        self._deadline = time.monotonic() + seconds
        self._held = self._printed = ""

    def end(self) -> str:
        """End a test; returns what is held against the answer, empty if nothing is."""
        return self._held

    def printed(self) -> str:
        """What the student's code printed since the test began."""
        return self._printed

    def fetch(self, cell: LessonCell) -> Any:
        """Fetch what an answer cell defines.

        Raises:
            Missing: if the notebook does not define it.
        """
        number = self._next()
        reply, buffers = self._ask({"do": protocol.FETCH, "name": cell.name, "number": number})
        if "missing" in reply:
            raise Missing(f"the notebook does not define `{cell.name}`")
        value = self._value(reply, buffers, number, {}, [], counts=_is_class(cell))
        if type(value) is Proxy:
            self._cells[value._handle] = cell
        return value

    def operate(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Do something to objects of the student's process; what `Proxy` needs.

        Raises:
            AnswerLost, AnswerUnreadable, AnswerError: where the boundary fails; else what the
            answer raised.
        """
        number = self._next()
        target = args[0] if args and type(args[0]) is Proxy else None
        cell = self._cells.get(target._handle) if target is not None else None
        sent = self._encoded((args, kwargs))
        request = {
            "do": protocol.OPERATE,
            "what": operation,
            "number": number,
            "value": sent.header,
            "modes": _modes(),
            "watch": bool(cell and cell.forbids),
        }
        reply, buffers = self._ask(request, sent.buffers)
        split = reply.get("split", len(buffers))
        if type(split) is not int or not 0 <= split <= len(buffers):
            raise AnswerUnreadable("the answer's reply is cut in a wrong place")
        self._take_changes(
            reply, buffers[split:], number, sent.shared, Arguments(cell, args, kwargs)
        )
        self._take_operations(reply, cell)
        inputs = [t for t in sent.shared.tensors if t.requires_grad]
        known = {2 * number: sent.shared}
        counts = target is not None and target._counts
        error = reply.get("error")
        if operation == "next" and isinstance(error, dict) and error.get("name") == _STOP:
            raise StopIteration
        return self._value(reply, buffers[:split], number, known, inputs, counts)

    def pull(
        self, node: int, output: int, gradient: torch.Tensor, inputs: tuple[torch.Tensor, ...]
    ) -> list[torch.Tensor | None]:
        """Run a piece of the student's graph backward; what `gradients.join` needs."""
        number = self._next()
        create = torch.is_grad_enabled()
        sent = self._encoded(gradient.detach())
        request = {
            "do": protocol.PULL,
            "number": number,
            "node": node,
            "output": output,
            "create": create,
            "value": sent.header,
        }
        reply, buffers = self._ask(request, sent.buffers)
        leaves = [gradient, *inputs] if create else []
        value = self._value(reply, buffers, number, {}, leaves, counts=False)
        if type(value) is not list or len(value) != len(inputs):
            raise AnswerUnreadable("the answer's gradients cannot be read")
        if not all(v is None or isinstance(v, torch.Tensor) for v in value):
            raise AnswerUnreadable("the answer's gradients cannot be read")
        return value

    # Requests and replies.

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _ask(
        self, request: dict[str, Any], buffers: list[bytes] | None = None
    ) -> tuple[dict[str, Any], list[memoryview]]:
        if self.dead:
            raise AnswerLost("the process that ran the answer has ended")
        try:
            wire.send(self._sock, request, buffers or [], deadline=self._deadline)
        except (wire.Late, wire.Closed, OSError) as error:
            raise self._lost(error) from None
        return self._reply()

    def _reply(self) -> tuple[dict[str, Any], list[memoryview]]:
        try:
            reply, buffers = wire.receive(self._sock, _REPLY_LIMITS, self._deadline)
        except wire.WireError as error:
            self._lost(error)
            raise AnswerUnreadable(
                f"the answer returned something that cannot be read: {error}"
            ) from None
        except (wire.Late, wire.Closed, OSError) as error:
            raise self._lost(error) from None
        if type(reply) is not dict:
            raise AnswerUnreadable("the answer returned something that cannot be read")
        printed = reply.get("printed")
        if isinstance(printed, str):
            self._printed = (self._printed + printed)[:4000]
        return reply, buffers

    def _lost(self, error: Exception) -> AnswerLost:
        self.dead = True
        if isinstance(error, wire.Late):
            text = LATE
        elif isinstance(error, wire.Closed | OSError):
            text = "the process that ran it ended (a crash, an exit, or too much memory)"
        else:
            text = "its process sent something that cannot be read"
        self._held = self._held or f"no result from the answer: {text}"
        return AnswerLost(f"no result from the answer: {text}")

    # Values.

    def _encoded(self, value: object) -> Encoded:
        return encode(value, name="argument", known=self._passed_back(), on_object=_reference)

    def _passed_back(self) -> dict[int, Shared]:
        """The tensors of earlier replies that are as they came: passed back, they are the
        student's own.
        """
        known = {}
        for number, shared in self._replies.items():
            numbers = {
                id(tensor): ("tensor", i)
                for i, (tensor, version) in enumerate(
                    zip(shared.tensors, self._versions[number], strict=True)
                )
                if tensor.is_leaf and not tensor.is_inference() and tensor._version == version
            }
            if numbers:
                known[2 * number + 1] = Shared()
                known[2 * number + 1].__dict__["numbers"] = numbers
        return known

    def _value(
        self,
        reply: dict[str, Any],
        buffers: list[memoryview],
        number: int,
        known: dict[int, Shared],
        inputs: list[torch.Tensor],
        counts: bool,
    ) -> Any:
        """The value of a reply, or the exception that it tells of."""
        if "error" in reply:
            error = rebuild(reply["error"])
            if isinstance(error, NotImplementedError):
                self._held = self._held or str(error) or "the answer raises NotImplementedError"
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

        decoded = self._decoded(reply.get("value"), buffers, known, joined, counts)
        self._replies[number] = decoded.shared
        self._versions[number] = [
            0 if t.is_inference() else t._version for t in decoded.shared.tensors
        ]
        self._replies.pop(number - _HISTORY, None)
        self._versions.pop(number - _HISTORY, None)
        return decoded.value

    def _decoded(
        self,
        header: Any,
        buffers: list[memoryview],
        known: dict[int, Shared],
        joined: Any,
        counts: bool,
    ) -> Decoded:
        try:
            return decode(
                header,
                buffers,
                known=known,
                on_reference=lambda reference: self._proxy(reference, counts),
                on_tensors=joined,
                limits=_REPLY_LIMITS,
            )
        except wire.WireError as error:
            raise AnswerUnreadable(
                f"the answer returned something that cannot be read: {error}"
            ) from None

    def _proxy(self, reference: dict[str, Any], counts: bool) -> Proxy:
        handle, claims = reference.get("handle"), reference.get("claims")
        if type(handle) is not int or type(claims) is not dict:
            raise wire.WireError("The message has an object without a handle.")
        return self._proxies.setdefault(handle, Proxy(self, handle, claims, counts))

    # What is held against an answer.

    def _take_changes(
        self,
        reply: dict[str, Any],
        buffers: list[memoryview],
        number: int,
        shared: Shared,
        arguments: Arguments,
    ) -> None:
        """Bring what became of the arguments back, and convict where an exercise does not allow
        it.
        """
        if "changes" not in reply:
            return
        known = {2 * number: shared}
        known |= {2 * n + 1: s for n, s in self._replies.items()}
        claimed = self._decoded(reply["changes"], buffers, known, None, False).value
        try:
            if type(claimed) is not dict or set(claimed) != {"given", "earlier"}:
                raise wire.WireError("The message's changes are not what they should be.")
            changes = read_changes(claimed["given"], shared)
            earlier: list[Change] = []
            for past, value in dict(claimed["earlier"]).items():
                if past in self._replies:
                    earlier += read_changes(value, self._replies[past])
            for change in changes:
                self._held = self._held or arguments.conviction(change)
            for change in (*changes, *earlier):
                change.put()
        except (wire.WireError, TypeError, ValueError, RuntimeError) as error:
            raise AnswerUnreadable(f"what the answer changed cannot be read: {error}") from None

    def _take_operations(self, reply: dict[str, Any], cell: LessonCell | None) -> None:
        """Convict an answer that really ran what its exercise forbids."""
        names = reply.get("operations")
        if cell is None or not cell.forbids or not isinstance(names, list):
            return
        bad = sorted(convicting(cell.forbids) & {n for n in names if isinstance(n, str)})
        if bad:
            self._held = self._held or (
                f"{cell.name} ran `{bad[0]}`, a low-level operation that this exercise forbids."
            )


def _reference(value: Any) -> dict[str, Any] | None:
    """What stands for an object of this process: a handle, or a function to be called over
    there.
    """
    if type(value) is Proxy:
        return {"handle": value._handle}
    if isinstance(value, types.FunctionType):
        carried = inside(value)
        if carried:
            raise TypeError(
                f"a test passes a function that uses `{carried}`; it may use nothing but modules"
            )
        return {"function": base64.b64encode(cloudpickle.dumps(value)).decode()}
    if isinstance(value, types.BuiltinFunctionType | type | types.MethodDescriptorType) or (
        type(value).__module__ in ("numpy", "torch._ops") and callable(value)
    ):
        return {"function": base64.b64encode(cloudpickle.dumps(value)).decode()}
    return None


def inside(function: types.FunctionType) -> str:
    """The name of something other than a module that a function would carry along; empty if there
    is none.
    """
    if function.__module__ not in (None, "__main__"):
        return ""  # a library's, which is passed by name
    codes = [function.__code__]
    names: set[str] = set()
    while codes:
        code = codes.pop()
        names.update(code.co_names)
        codes += [const for const in code.co_consts if isinstance(const, types.CodeType)]
    found = {name: function.__globals__[name] for name in names if name in function.__globals__}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        found[name] = cell.cell_contents
    return next((n for n, v in sorted(found.items()) if not isinstance(v, types.ModuleType)), "")


def _is_class(cell: LessonCell) -> bool:
    """Whether the reference solution is a class, whose objects may be calculated with."""
    return any(line.startswith(f"class {cell.name}") for line in cell.source.split("\n"))


def _modes() -> dict[str, Any]:
    return {
        "dtype": str(torch.get_default_dtype()).removeprefix("torch."),
        "device": torch.get_default_device().type,
        "grad": torch.is_grad_enabled(),
        "inference": torch.is_inference_mode_enabled(),
    }


__all__ = ["AnswerError", "Link", "Missing"]
