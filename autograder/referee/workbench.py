"""The student's end of the boundary: what a test asks for is done here, to the student's own
objects.

Runs in a fork of the student's process, one for each run of test cells. Nothing here is trusted
by the referee; it is written so that an honest answer behaves as it would in a notebook.
"""

from __future__ import annotations

import base64
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from autograder.referee import protocol, wire
from autograder.referee.claims import describe_object
from autograder.referee.codec import Decoded, Shared, Unsendable, Watch, decode, encode
from autograder.referee.faults import describe
from autograder.referee.protocol import OPERATIONS
from autograder.referee.replies import Replies
from autograder.referee.shell import Recorder

_UNARY = "abs amax amin argmax clone detach exp isinf isnan log max mean min neg sqrt square sum"
_BINARY = "add sub mul div eq ne lt le gt ge pow"
_ALONG = "sum mean amax amin argmax max min softmax cumsum logsumexp std sort"


class _Operations(TorchDispatchMode):
    """Notes which low-level operations are executed."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        if len(self.names) < 500:
            self.names.add(func.overloadpacket.__name__)
        return func(*args, **(kwargs or {}))


def know_operations() -> None:
    """Run the usual operations once: for a dispatch mode, torch looks each up at its first use."""
    x, y = torch.ones(2, 2), torch.ones(2, 2, dtype=torch.int64)
    with _Operations():
        for name in _UNARY.split():
            getattr(x, name)()
        for name in _BINARY.split():
            getattr(x, name)(x)
            getattr(x, name)(2.0)
        for name in _ALONG.split():
            getattr(x, name)(dim=1)
        for tensor in (x, y):
            tensor.to(torch.float64)
            tensor.view(4).reshape(2, 2).t().contiguous().unsqueeze(0).expand(2, 2, 2)[0, :, 1]
            torch.stack([tensor, torch.cat([tensor[:1], tensor[1:]])])
            torch.where(tensor > 0, tensor, 0)
        torch.zeros(2, 2).scatter_(1, y - 1, 1.0).masked_fill(x > 0, 0.0).gather(1, y - 1)


class Workbench:
    """Serves one test's requests.

    Args:
        sock: the connection to the referee.
        namespace: the student's notebook's.
        recorder: where printing goes.
    """

    def __init__(self, sock: socket.socket, namespace: dict[str, Any], recorder: Recorder) -> None:
        self._sock, self._namespace, self._recorder = sock, namespace, recorder
        self._objects: list[Any] = []
        self._claims: list[dict[str, Any]] = []  # of each of them
        self._numbers: dict[int, int] = {}
        self._functions: dict[int, Any] = {}
        self._replies = Replies()
        self._nodes: list[tuple[list[torch.Tensor], dict[int, torch.Tensor]]] = []

    def serve(self) -> None:
        """Answer requests until the referee closes the connection."""
        while True:
            try:
                request, buffers = wire.receive(self._sock)
                reply, parts = self._answer(request, buffers)
                wire.send(self._sock, reply, parts)
            except wire.Closed:
                os._exit(0)

    def _answer(
        self, request: Any, buffers: list[memoryview]
    ) -> tuple[dict[str, Any], list[bytes]]:
        self._recorder.clear()
        try:
            match request["do"]:
                case protocol.FETCH:
                    reply, parts = self._fetch(request)
                case protocol.OPERATE:
                    reply, parts = self._operate(request, buffers)
                case protocol.PULL:
                    reply, parts = self._pull(request, buffers)
                case other:
                    raise ValueError(f"unknown request {other!r}")
        except Unsendable as error:
            reply, parts = {"unsendable": str(error)}, []
        except BaseException as error:
            reply, parts = {"error": describe(error)}, []
        reply["printed"] = "".join(
            part for o in self._recorder.outputs for part in o.get("parts", [])
        )[:4000]
        return reply, parts

    def _fetch(self, request: Any) -> tuple[dict[str, Any], list[bytes]]:
        """Fetch a name of the student's notebook."""
        name = request["name"]
        if name not in self._namespace:
            return {"missing": name}, []
        return self._encoded(self._namespace[name], request["number"], {})

    def _operate(
        self, request: Any, buffers: list[memoryview]
    ) -> tuple[dict[str, Any], list[bytes]]:
        """Do something to objects: a call, an attribute, an item, arithmetic."""
        number = request["number"]
        given = self._decoded(request["value"], buffers)
        args, kwargs = given.value
        live = self._replies.live(given.shared, request["oldest"])
        known = {2 * number: given.shared} | {n: self._replies.sent[n] for n in live}
        watch = Watch(given.shared)
        leaves = given.shared.leaves()
        operations = _Operations()
        reply: dict[str, Any]
        try:
            with self._environment(request["modes"]), ExitStack() as stack:
                if request["watch"]:
                    stack.enter_context(operations)
                result = OPERATIONS[request["what"]](*args, **kwargs)
            reply, parts = self._encoded(result, number, known, leaves)
        except Unsendable as error:
            reply, parts = {"unsendable": str(error)}, []
        except BaseException as error:
            reply, parts = {"error": describe(error)}, []
        reply["operations"] = sorted(operations.names)
        earlier = self._replies.changes(live)
        return reply, self._told(reply, parts, number, given.shared, watch.changes(), earlier)

    def _told(
        self,
        reply: dict[str, Any],
        parts: list[bytes],
        number: int,
        given: Shared,
        changes: Any,
        earlier: dict[int, Any],
    ) -> list[bytes]:
        """The buffers of a reply that tells, where there is something to tell, what has become of
        what was given and of earlier replies.
        """
        if changes is None and not earlier:
            return parts
        known = {2 * number: given} | {n: self._replies.sent[n] for n in earlier}
        claim = {"given": changes, "earlier": earlier}
        sent = encode(claim, name="change", known=known, on_object=self._reference)
        reply["changes"], reply["split"] = sent.header, len(parts)
        return [*parts, *sent.buffers]

    def _pull(self, request: Any, buffers: list[memoryview]) -> tuple[dict[str, Any], list[bytes]]:
        """Run a piece of the student's graph backward: the vector-Jacobian product of one
        output.
        """
        inputs, outputs = self._nodes[request["node"]]
        number, given = request["number"], self._decoded(request["value"], buffers)
        gradient = given.value
        create = bool(request["create"])
        if create:
            gradient.requires_grad_(True)
        watch = Watch(given.shared)
        with torch.enable_grad():
            pulled = torch.autograd.grad(
                outputs[request["output"]],
                inputs,
                gradient,
                retain_graph=True,
                create_graph=create,
                allow_unused=True,
            )
        leaves = [gradient, *inputs] if create else []
        reply, parts = self._encoded(list(pulled), number, {}, leaves)
        return reply, self._told(reply, parts, number, given.shared, watch.changes(), {})

    def _encoded(
        self,
        value: Any,
        number: int,
        known: dict[int, Shared],
        leaves: list[torch.Tensor] | None = None,
    ) -> tuple[dict[str, Any], list[bytes]]:
        """A reply with a value, and with the number of its piece of the graph if it has one."""
        sent = encode(value, name="result", known=known, on_object=self._reference)
        self._replies.add(2 * number + 1, sent.shared)
        reply: dict[str, Any] = {"value": sent.header}
        outputs = {
            i: t for i, t in enumerate(sent.shared.tensors) if t.requires_grad and not t.is_leaf
        }
        if outputs and leaves is not None:
            reply["node"] = len(self._nodes)
            self._nodes.append((leaves, outputs))
        return reply, sent.buffers

    def _decoded(self, header: Any, buffers: list[memoryview]) -> Decoded:
        return decode(
            header,
            buffers,
            known=self._replies.sent,
            on_reference=self._object,
            on_tensors=lambda tensors, infos: [
                _inner(t) if i.requires_grad and not i.is_leaf else t
                for t, i in zip(tensors, infos, strict=True)
            ],
        )

    def _reference(self, value: Any) -> dict[str, Any]:
        """A handle for an object that stays here, the same one for the same object, and what is
        said of it.
        """
        handle = self._numbers.get(id(value))
        if handle is None:
            self._claims.append(describe_object(value))
            handle = self._numbers[id(value)] = len(self._objects)
            self._objects.append(value)
        return {"handle": handle, "claims": self._claims[handle]}

    def _object(self, reference: dict[str, Any]) -> Any:
        if "function" in reference:
            import cloudpickle

            number = reference["number"]
            if number not in self._functions:
                data = base64.b64decode(reference["function"])
                self._functions[number] = cloudpickle.loads(data)
            return self._functions[number]
        return self._objects[reference["handle"]]

    @contextmanager
    def _environment(self, modes: Any) -> Iterator[None]:
        """The referee's default dtype, default device and grad modes, for one request."""
        before = torch.get_default_dtype()
        torch.set_default_dtype(getattr(torch, modes["dtype"]))
        try:
            with ExitStack() as stack:
                if modes["device"] != "cpu":
                    stack.enter_context(torch.device(modes["device"]))
                stack.enter_context(torch.set_grad_enabled(modes["grad"]))
                if modes["inference"]:
                    stack.enter_context(torch.inference_mode())
                yield
        finally:
            torch.set_default_dtype(before)


def _inner(tensor: torch.Tensor) -> torch.Tensor:
    """A tensor that is no leaf, as the referee's is none, on the same memory."""
    return tensor.requires_grad_(True).view_as(tensor)
