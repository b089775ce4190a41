"""What the referee holds of objects that stay in the student's process.

A proxy knows only what the other side claims: a name, a signature, which builtin and torch classes
it is an instance of. What is done to it is done over there, with exceptions, so that no object can
lie its way through a test: comparisons never leave this process (`==` is identity, `<` an error),
no library is told of special methods (`__array__`, `__torch_function__` ...), and what would judge
a value (arithmetic, a tensor's methods) is for exercises whose answer is a class that defines it.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, Protocol, TypeVar

from autograder.referee.claims import CLAIMS, read_signature
from autograder.referee.objects import may_calculate
from autograder.referee.plan import LessonCell

_T = TypeVar("_T")


class Operates(Protocol):
    """The end of the boundary that a proxy asks to do things."""

    def operate(self, operation: str, *args: Any, **kwargs: Any) -> Any: ...


class Proxy:
    """An object of the student's, seen from the referee.

    Args:
        link: where it is.
        handle: its number there.
        claims: what is said of it.
        exercise: the answer that it came from.
        role: "answer" for what that answer's cell defines, "." and a name for an attribute that
            only tensors have, else empty.
    """

    __slots__ = ("__weakref__", "_claims", "_exercise", "_handle", "_link", "_role")

    def __init__(
        self,
        link: Operates,
        handle: int,
        claims: dict[str, Any],
        exercise: LessonCell | None,
        role: str = "",
    ) -> None:
        object.__setattr__(self, "_link", link)
        object.__setattr__(self, "_handle", handle)
        object.__setattr__(self, "_claims", claims)
        object.__setattr__(self, "_exercise", exercise)
        object.__setattr__(self, "_role", role)

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        """The class that it claims, so that isinstance works as in a notebook."""
        return CLAIMS.get(str(self._claims.get("is")), Proxy)

    @property
    def __name__(self) -> str:
        return str(self._claims.get("name", ""))

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        doc = self._claims.get("doc")
        return doc if isinstance(doc, str) else None

    @property
    def __signature__(self) -> inspect.Signature:
        return read_signature(self._claims.get("signature"))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(f"a test cannot ask an answer's object for `{name}`")
        return self._link.operate("getattr", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._link.operate("setattr", self, name, value)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self._role.startswith("."):
            raise _no_value(self.__name__)
        return self._link.operate("call", self, *args, **kwargs)

    def __iter__(self) -> Iterator[Any]:
        iterator = self._link.operate("iter", self)
        if not isinstance(iterator, Proxy):
            raise TypeError("iter() of the answer returned no iterator")
        return iterator

    def __next__(self) -> Any:
        return self._link.operate("next", self)

    def __len__(self) -> int:
        return _exactly(int, self._link.operate("len", self))

    def __bool__(self) -> bool:
        return _exactly(bool, self._link.operate("bool", self))

    def __float__(self) -> float:
        return _exactly(float, self._link.operate("float", self))

    def __int__(self) -> int:
        return _exactly(int, self._link.operate("int", self))

    def __str__(self) -> str:
        return _exactly(str, self._link.operate("str", self))

    def __repr__(self) -> str:
        return _exactly(str, self._link.operate("repr", self))

    def __eq__(self, other: object) -> bool:
        return type(other) is Proxy and (other._link, other._handle) == (self._link, self._handle)

    def __hash__(self) -> int:
        return hash(self._handle)

    def __getitem__(self, key: Any) -> Any:
        return self._link.operate("getitem", self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._link.operate("setitem", self, key, value)

    def __enter__(self) -> Any:
        return self._link.operate("enter", self)

    def __exit__(self, *_: object) -> None:
        self._link.operate("exit", self)


def _exactly(kind: type[_T], value: Any) -> _T:
    if type(value) is not kind:
        raise TypeError(f"the answer gave {type(value).__name__} where {kind.__name__} is needed")
    result: _T = value
    return result


def _no_value(name: str) -> TypeError:
    return TypeError(f"the answer returned an object ({name}) where a value is needed")


def _arithmetic(operation: str, reflected: bool) -> Any:
    def method(self: Proxy, *others: Any) -> Any:
        if not may_calculate(self._exercise, operation):
            raise _no_value(self.__name__)
        operands = (*others, self) if reflected else (self, *others)
        result = self._link.operate(operation, *operands)
        told = any(type(other) is not Proxy for other in others)
        if told and type(result) is not Proxy:  # it could have answered 0 to `got - want`
            raise _no_value(self.__name__)
        return result

    return method


for _name in "add sub mul truediv floordiv mod pow matmul".split():
    setattr(Proxy, f"__{_name}__", _arithmetic(_name, reflected=False))
    setattr(Proxy, f"__r{_name}__", _arithmetic(_name, reflected=True))
for _name in "neg pos abs iadd isub imul itruediv imatmul".split():
    setattr(Proxy, f"__{_name}__", _arithmetic(_name, reflected=False))
