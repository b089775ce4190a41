"""One entry of `forbids`: which functions and which attributes it covers.

`forbidden.py` holds the table of the entries, `static.py` asks them.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

_SHORT = {"F": "functional", "np": "numpy"}


@dataclass(frozen=True)
class Rule:
    """One entry of `forbids`.

    Attributes:
        label: the family or the name, as the lesson writes it.
        names: functions and methods, wherever they are.
        called: library functions; on an unknown object they count only where they are called.
        library: library functions; on an unknown object they mean nothing.
        paths: functions of the standard library, where no other name counts: `operator.inv`
            inverts bits, not matrices.
        modules: modules that count with all that is in them.
        tails: exact functions, as `tail_of` writes them.
        operator: whether `@` is meant too.
        anywhere: whether `names` count in the standard library and among the built-ins as well.
    """

    label: str
    names: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    library: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    operator: bool = False
    anywhere: bool = False

    def has_path(self, path: str) -> bool:
        """Tell whether a library's function is covered, `path` being its full dotted name."""
        if path in self.paths or any(f"{path}.".startswith(f"{m}.") for m in self.modules):
            return True
        if self.tails:
            return tail_of(path) in self.tails
        if path.split(".")[0] in sys.stdlib_module_names and not self.anywhere:
            return False
        known = self.names | self.called | self.library
        return not known.isdisjoint(_spellings(path.rpartition(".")[2]))

    def has_attribute(self, name: str, *, called: bool) -> bool:
        """Tell whether the attribute `name` of an object that may be a tensor is covered."""
        known = self.names | self.called if called else self.names
        return not known.isdisjoint(_spellings(name))


def tail_of(path: str) -> str:
    """The end of a dotted name that tells one function from another: its module's name and its own.

    `torch.Tensor.mm` and `torch.functional.einsum` count as torch's own, `F` and `np` as what they
    stand for, and a method that changes its tensor as the one that does not.
    """
    *above, name = path.split(".")
    module = _SHORT.get(above[-1], above[-1]) if above else ""
    if module.endswith("Tensor") or above == ["torch", "functional"]:
        module = "torch"
    return f"{module}.{name if name.endswith('__') else name.rstrip('_')}"


def _spellings(name: str) -> set[str]:
    """A function's name and, for an in-place one such as `addmm_`, that without the underscore."""
    return {name} if name.endswith("__") else {name, name.rstrip("_")}
