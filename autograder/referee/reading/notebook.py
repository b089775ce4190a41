"""What a name or an expression in a notebook may stand for.

Third step of reading a submission, after `scopes.py`. No code is executed, so an answer here errs
on the side of more: every value that a name may ever have had counts.
"""

from __future__ import annotations

import ast
import builtins
import copy
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from autograder.referee.hidden import files_nothing, hidden_name, is_library
from autograder.referee.reading.cells import parse_cell
from autograder.referee.reading.scopes import Binding, Reader, Scope, Store, arguments

# A library's dotted name, a class of the student's own (or an instance of it), None for all else.
Target = str | ast.ClassDef | None

# What these names mean if no cell imports them: the set-up cell may be missing from what came back.
_USUAL = {"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional", "np": "numpy"}
_USUAL |= {"display": "IPython.display.display"}

_MANY = 64  # more possible meanings than that tell nothing


@lru_cache(2)
def read_notebook(cells: tuple[str, ...]) -> Notebook:
    """Read a notebook's code cells; the same ones are asked about for one answer after another."""
    return Notebook(cells)


class Notebook:
    """A notebook's code cells, read.

    Attributes:
        sources: what they say.
        trees: their syntax trees, None for a cell that does not parse.
        too_deep: the indices of cells that Python may run, but that are nested too deep to read.
        module: the scope that all cells share.
        scope_of: the scope in which each node is evaluated.
        stars: module, cell and node of each star import.
        patches: what any cell puts into libraries, and into the operators of classes.
        rewriters: what lets a cell rewrite the others, with its cell.
    """

    def __init__(self, cells: Sequence[str]) -> None:
        self.sources = list(cells)
        self.trees: list[ast.Module | None] = []
        self.too_deep: list[int] = []
        reader = Reader()
        for index, source in enumerate(cells):
            try:
                tree = parse_cell(source)
            except (RecursionError, MemoryError):
                tree = None
                self.too_deep.append(index)
            self.trees.append(tree)
            if tree is not None:
                reader.read(tree, index)
        self.module, self.scope_of, self.stars = reader.module, reader.scope_of, reader.stars
        self.rewriters, self.patches = reader.rewriters, reader.patches
        self._classes, self._given = reader.classes, reader.given
        self._start(len(cells))
        for store in reader.stores:
            self._settle(store)
        self.patches += [b for b in reader.definitions if self._is_mode(b.node)]

    def read_for(self, answer: str) -> Notebook:
        """Return the notebook as it stands when an answer is tested: later cells have not run."""
        notebook = copy.copy(self)
        notebook._start(max((b.cell for b in self.module.bindings.get(answer, [])), default=0))
        return notebook

    def _start(self, last: int) -> None:
        """Forget what was found out; `last` is the last cell that has surely run."""
        self._last = last
        self._sure: dict[tuple[Scope, str], bool] = {}
        self._attributes: dict[ast.ClassDef, frozenset[str]] = {}
        self._known: dict[ast.AST, frozenset[Target]] = {}

    def lookup(
        self, name: str, scope: Scope, *, inflows: bool = True
    ) -> tuple[list[Binding], bool]:
        """Return all that flows into a name seen from `scope`, and whether it may be a built-in;
        without `inflows`, what it is bound to and not what is put into that.
        """
        found: list[Binding] = []
        here: Scope | None = scope
        while here is not None:
            there = here.elsewhere.get(name, here)
            if there.kind != "class" or here is scope:
                found += there.bindings.get(name, [])
                found += there.inflows.get(name, []) if inflows else []
                if self._always(name, there):
                    return found, False
            here = there.parent
        return found, True

    def home(self, name: str, scope: Scope) -> Scope | None:
        """Return the scope that a name seen from `scope` belongs to; None if nothing binds it."""
        here: Scope | None = scope
        while here is not None:
            there = here.elsewhere.get(name, here)
            if name in there.bindings and (there.kind != "class" or here is scope):
                return there
            here = there.parent
        return None

    def from_outside(self, name: str) -> list[str]:
        """Return the dotted names that a name may stand for where no cell binds it."""
        usual = f"builtins.{name}" if hasattr(builtins, name) else _USUAL.get(name)
        paths = [f"{module}.{name}" for module, _, _ in self.stars]
        if usual is None:
            return paths
        return [path for path in paths if is_library(path)] + [usual]

    def nodes(self) -> Iterator[tuple[int, ast.AST]]:
        """Yield every node of the notebook, with the index of its cell."""
        for index, tree in enumerate(self.trees):
            if tree is not None:
                yield from ((index, node) for node in ast.walk(tree))

    def targets(self, expression: ast.AST) -> frozenset[Target]:
        """Return what an expression may stand for."""
        try:
            return self._resolve(expression)
        except RecursionError:
            return frozenset({None})

    def is_own(self, expression: ast.AST, attribute: str) -> bool:
        """Tell whether an attribute is that of a class of the student's own, or of an object of it,
        whatever was given to that object's methods.
        """
        if isinstance(expression, ast.Name):
            scope = self.scope_of[expression]
            bindings, outside = self.lookup(expression.id, scope, inflows=False)
            nodes = [binding.node for binding in bindings if binding.path is None]
            kinds = (self.targets(node) if node is not None else {None} for node in nodes)
            targets = frozenset({None} if outside else ()).union(*kinds)
        else:
            targets = self.targets(expression)
        kept = [target for target in targets if not isinstance(target, str)]
        return bool(kept) and all(t is not None and self.defines(t, attribute) for t in kept)

    def defines(self, cls: ast.ClassDef, attribute: str) -> bool:
        """Tell whether a class of the student's own, or one of its own bases, has an attribute."""
        family = [cls]
        for member in family:  # grows on the way
            if attribute in self._members(member):
                return True
            bases = {target for base in member.bases for target in self.targets(base)}
            family += [b for b in bases if isinstance(b, ast.ClassDef) and b not in family]
        return False

    def _members(self, cls: ast.ClassDef) -> frozenset[str]:
        """What a class defines, or stores in any object."""
        if cls not in self._attributes:
            stores = [n for n in ast.walk(cls) if isinstance(n, ast.Attribute) and _is_stored(n)]
            names = {node.attr for node in stores} | set(self._classes[cls].bindings)
            self._attributes[cls] = frozenset(names)
        return self._attributes[cls]

    def _always(self, name: str, scope: Scope) -> bool:
        """Whether a name is surely bound in a scope by the time the answer runs."""
        bindings = scope.bindings.get(name, [])
        if scope.kind in ("function", "comprehension"):
            return bool(bindings)
        if (scope, name) not in self._sure:
            sure = [b for b in bindings if b.certain and b.cell <= self._last]
            needed = all(_needs(binding.node, name) for binding in sure)
            self._sure[scope, name] = name not in scope.deleted and not needed
        return self._sure[scope, name]

    def _settle(self, store: Store) -> None:
        """Add what is put into an object to the names that stand for it, or to the patches."""
        root: ast.AST = store.target
        while isinstance(root, ast.Attribute | ast.Subscript | ast.Starred):
            root = root.value
        attribute = store.target.attr if isinstance(store.target, ast.Attribute) else ""
        if isinstance(root, ast.Name):
            scope = self.home(root.id, store.scope)
            if scope is not None and not self._keeps_nothing(store, scope):
                flows = scope.inflows.setdefault(root.id, [])
                flows.append(store.value)
                value, inner = store.value.node, store.scope
                is_inner = isinstance(value, ast.Name) and value.id in inner.bindings
                if scope is not inner and is_inner:
                    flows += self._filed(inner)
            bindings = scope.bindings[root.id] if scope is not None else []
            outside = self.from_outside(root.id) if scope is None else []
            library = bool(outside) or any(binding.path for binding in bindings)
        else:  # type(x).mul = ..., vars(torch)["add"] = ..., but not x.t()[0] = ...
            function = root.func if isinstance(root, ast.Call) else root
            names = isinstance(function, ast.Name) and hidden_name(function.id) is not None
            library = bool(attribute) or names
        if not store.call and (library or attribute.endswith("__")):
            self.patches.append(store.value)

    def _keeps_nothing(self, store: Store, scope: Scope) -> bool:
        """Whether this is a call as `torch.add(x, y, out=z)`, which puts nothing into `torch`."""
        names, node = [], store.target
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if not store.call or not isinstance(node, ast.Name):
            return False
        paths = [binding.path or "" for binding in scope.bindings.get(node.id, [])]
        return files_nothing([*names[1:], *".".join(paths).split(".")])

    def _filed(self, scope: Scope | None) -> list[Binding]:
        """The functions given to a function that files them away, or to one around it."""
        filed: list[Binding] = []
        while scope is not None:
            filed += self._given.get(scope.name, [])
            scope = scope.parent
        return filed

    def _is_mode(self, node: ast.AST | None) -> bool:
        """Whether a class can change what every function of torch does, as `with Mode():`."""
        bases = node.bases if isinstance(node, ast.ClassDef) else []
        targets = (target for base in bases for target in self.targets(base))
        return any(isinstance(target, str) and target.endswith("Mode") for target in targets)

    def _resolve(self, node: ast.AST) -> frozenset[Target]:
        if node not in self._known:
            self._known[node] = frozenset()  # for a definition in terms of itself
            found = frozenset(self._possible(node))
            self._known[node] = found if 0 < len(found) <= _MANY else frozenset({None})
        return self._known[node]

    def _possible(self, node: ast.AST) -> Iterator[Target]:
        match node:
            case ast.Name(id=name):
                bindings, outside = self.lookup(name, self.scope_of[node])
                paths = self.from_outside(name) if outside else []
                yield from paths
                yield from self._flows(bindings) if bindings or paths else [None]
            case ast.ClassDef():
                yield node
            case ast.Attribute(value=value, attr=attribute):
                for target in self._resolve(value):
                    if isinstance(target, str):
                        yield f"{target}.{attribute}"
                    elif target is None:
                        yield None
                    else:
                        members = self._classes[target].bindings.get(attribute)
                        yield from self._flows(members) if members else [None]
            case ast.Call(func=function):
                for target in self._resolve(function):
                    if isinstance(target, str) and target.startswith("builtins."):
                        yield from self._any(arguments(node))  # dict(a=torch), iter([torch]) ...
                    else:
                        yield target if isinstance(target, ast.ClassDef) else None
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                yield from self._any(parts)
            case ast.Dict(values=parts) | ast.BoolOp(values=parts):
                yield from self._any(parts)
            case ast.IfExp(body=first, orelse=second):
                yield from self._any([first, second])
            case ast.ListComp(elt=part) | ast.SetComp(elt=part) | ast.GeneratorExp(elt=part):
                yield from self._resolve(part)
            case ast.DictComp(value=part) | ast.Subscript(value=part) | ast.NamedExpr(value=part):
                yield from self._resolve(part)
            case ast.Starred(value=part) | ast.Await(value=part):
                yield from self._resolve(part)
            case _:
                yield None

    def _any(self, nodes: Sequence[ast.AST]) -> Iterator[Target]:
        for node in nodes:
            yield from self._resolve(node)
        if not nodes:
            yield None

    def _flows(self, bindings: Iterable[Binding]) -> Iterator[Target]:
        for binding in bindings:
            if binding.path is not None:
                yield binding.path
            else:
                yield from self._resolve(binding.node) if binding.node is not None else [None]


def _is_stored(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _needs(node: ast.AST | None, name: str) -> bool:
    """Whether a name must have a value already for `node` to give it one, as in `name = name`."""
    parts: Iterable[ast.AST] = [node] if node is not None else []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        parts = [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
    loads = (n for part in parts for n in ast.walk(part) if isinstance(n, ast.Name))
    return any(n.id == name for n in loads if not _is_stored(n))
