"""The scopes of a notebook, and everything that its code puts into a name.

Second step of reading a submission, after `cells.py`; `notebook.py` answers questions from what is
noted here. All cells share one module scope, as in a kernel, and every definition of a name stays.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from autograder.referee.hidden import rewrites

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp

# Functions that put their other arguments into the first: `operator.setitem(table, "mm", f)`.
_FILING = {"append", "extend", "insert", "update", "setdefault", "setitem", "__setitem__"}
_FILING |= {"heappush", "insort", "push"}
_FUNCTION_LIKE = (ast.Name, ast.Attribute, ast.Lambda)


@dataclass(frozen=True, eq=False)
class Binding:
    """One way in which a name gets a value, or something is put into the value.

    Attributes:
        node: what flows in, an expression or a definition; None for a parameter and the like.
        cell: the index of the cell.
        path: the dotted name, for an import.
        certain: whether it happens whenever the scope's code runs.
    """

    node: ast.AST | None
    cell: int
    path: str | None = None
    certain: bool = False


@dataclass(eq=False)
class Scope:
    """The names of the module, a class, a function or a comprehension.

    Attributes:
        owner: the class, for a class's scope.
        name: the function's name, for a function's scope.
        bindings: what each name is bound to, in order.
        inflows: what is put into the object that a name stands for.
        elsewhere: the scopes of the names declared global or nonlocal.
        deleted: the names that are deleted somewhere.
    """

    kind: Literal["module", "class", "function", "comprehension"]
    parent: Scope | None
    owner: ast.ClassDef | None = None
    name: str = ""
    bindings: dict[str, list[Binding]] = field(default_factory=dict)
    inflows: dict[str, list[Binding]] = field(default_factory=dict)
    elsewhere: dict[str, Scope] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)

    def add(self, name: str, binding: Binding) -> None:
        """Note a binding, in the scope that the name belongs to."""
        self.elsewhere.get(name, self).bindings.setdefault(name, []).append(binding)


@dataclass(frozen=True)
class Store:
    """Something put into an object: `table["mm"] = value`, `list.append(value)`, `x.y = value`."""

    target: ast.expr
    value: Binding
    scope: Scope
    call: bool = False


@dataclass(frozen=True)
class _Place:
    """Where the reader stands: scope and cell, and whether what stands here surely runs."""

    scope: Scope
    cell: int
    certain: bool = False


class Reader:
    """Notes, cell by cell, what a notebook's code binds.

    Attributes:
        module: the scope that all cells share.
        scope_of: the scope in which each node is evaluated.
        classes: the scope of each class.
        definitions: each class with its cell.
        rewriters: what lets a cell rewrite the others, with its cell.
        stars: module, cell and node of each star import.
        stores: what is put into objects.
        patches: what `setattr` puts into objects.
        given: functions that are given to each of the notebook's functions, as decorators too.
    """

    def __init__(self) -> None:
        self.module = Scope("module", None)
        self.scope_of: dict[ast.AST, Scope] = {}
        self.classes: dict[ast.ClassDef, Scope] = {}
        self.definitions: list[Binding] = []
        self.rewriters: list[tuple[int, ast.Attribute]] = []
        self.stars: list[tuple[str, int, ast.ImportFrom]] = []
        self.stores: list[Store] = []
        self.patches: list[Binding] = []
        self.given: dict[str, list[Binding]] = {}

    def read(self, tree: ast.Module, cell: int) -> None:
        """Read one cell, without recursion: code may be nested deeper than Python's stack."""
        waiting: list[tuple[ast.AST, _Place]] = [(tree, _Place(self.module, cell, True))]
        while waiting:
            node, place = waiting.pop()
            self.scope_of[node] = place.scope
            waiting.extend(reversed(list(self._enter(node, place))))

    def _enter(self, node: ast.AST, place: _Place) -> Iterator[tuple[ast.AST, _Place]]:
        """Note what a node binds; yield its children, each with its place."""
        scope, cell = place.scope, place.cell
        within = _Place(scope, cell, place.certain and isinstance(node, ast.Module))
        inner, inside, children = within, set[ast.AST](), list(_parts(node))
        if isinstance(node, Function):
            inner = _Place(self._function(node, place), cell)
            inside = {node.body} if isinstance(node, ast.Lambda) else set(node.body)
        elif isinstance(node, ast.ClassDef):
            binding = Binding(node, cell, certain=place.certain)
            scope.add(node.name, binding)
            self.definitions.append(binding)
            inner = _Place(Scope("class", scope, node), cell, True)
            self.classes[node] = inner.scope
            inside = set(node.body)
        elif isinstance(node, Comprehension):
            inner = _Place(Scope("comprehension", scope), cell)
            for part in node.generators:
                self._bind(part.target, part.iter, inner)
            inside = set(children) - {node.generators[0].iter}
        else:
            self._statement(node, place)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for decorator in node.decorator_list:
                maker = decorator.func if isinstance(decorator, ast.Call) else decorator
                if isinstance(maker, ast.Name):
                    self.given.setdefault(maker.id, []).append(Binding(node, cell))
        for child in children:
            yield child, inner if child in inside else within

    def _function(self, node: Function, place: _Place) -> Scope:
        """Bind a function's name and, in a scope of its own, its parameters."""
        if not isinstance(node, ast.Lambda):
            place.scope.add(node.name, Binding(node, place.cell, certain=place.certain))
        name = "" if isinstance(node, ast.Lambda) else node.name
        inner = Scope("function", place.scope, name=name)
        given, positional = node.args, [*node.args.posonlyargs, *node.args.args]
        for part in [*positional, *given.kwonlyargs, given.vararg, given.kwarg]:
            if part is not None:
                inner.add(part.arg, Binding(None, place.cell))
        defaults = list(zip(reversed(positional), reversed(given.defaults), strict=False))
        for part, value in [*defaults, *zip(given.kwonlyargs, given.kw_defaults, strict=True)]:
            if value is not None:
                inner.add(part.arg, Binding(value, place.cell))
        if place.scope.owner is not None and positional and not _is_static(node):
            inner.bindings[positional[0].arg] = [Binding(place.scope.owner, place.cell)]
        return inner

    def _statement(self, node: ast.AST, place: _Place) -> None:
        """Note what any other node binds."""
        scope, cell = place.scope, place.cell
        match node:
            case ast.Import(names=names):
                for alias in names:
                    name = alias.asname or alias.name.split(".")[0]
                    path = alias.name if alias.asname else name
                    scope.add(name, Binding(alias, cell, path, place.certain))
            case ast.ImportFrom(names=names):
                module = "." * node.level + (node.module or "")
                for alias in names:
                    if alias.name == "*":
                        self.stars.append((module, cell, node))
                    else:
                        binding = Binding(alias, cell, f"{module}.{alias.name}", place.certain)
                        scope.add(alias.asname or alias.name, binding)
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bind(target, value, place)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._bind(target, value, place)
            case ast.AugAssign(target=target):
                self._bind(target, node, _Place(scope, cell))
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
                self._bind(target, value, _Place(scope, cell))
            case ast.withitem(context_expr=value, optional_vars=ast.expr() as target):
                self._bind(target, value, _Place(scope, cell))
            case ast.NamedExpr(target=target, value=value):
                while scope.kind == "comprehension" and scope.parent is not None:
                    scope = scope.parent
                self._bind(target, value, _Place(scope, cell))
            case ast.Try(body=body) | ast.TryStar(body=body):
                raised = [n.exc for s in body for n in ast.walk(s) if isinstance(n, ast.Raise)]
                for caught in (handler.name for handler in node.handlers if handler.name):
                    for error in [None, *raised]:
                        scope.add(caught, Binding(error, cell))
            case ast.Match(subject=subject, cases=cases):
                for part in (n for c in cases for n in ast.walk(c.pattern)):
                    key = "rest" if isinstance(part, ast.MatchMapping) else "name"
                    captured: str | None = getattr(part, key, None)
                    if captured:
                        scope.add(captured, Binding(subject, cell))
            case ast.Global(names=names) if scope is not self.module:
                scope.elsewhere |= dict.fromkeys(names, self.module)
            case ast.Nonlocal(names=names):
                scope.elsewhere |= {name: _enclosing(scope, name) for name in names}
            case ast.Delete(targets=targets):
                for name in (t.id for t in targets if isinstance(t, ast.Name)):
                    scope.elsewhere.get(name, scope).deleted.add(name)
            case ast.Expr(value=ast.Call(func=ast.Attribute() as function) as call):
                given = arguments(call)
                filled = given[:1] if function.attr in _FILING else []
                for argument in given:
                    flow = Binding(argument, cell)
                    self.stores += [Store(x, flow, scope, call=True) for x in (function, *filled)]
            case ast.Call(
                func=ast.Name(id="setattr") | ast.Attribute(attr="__setattr__" | "object")
            ):  # `object` as in mock.patch.object
                self.patches += [Binding(argument, cell) for argument in arguments(node)[1:]]
            case ast.Attribute(attr=name) if rewrites(name):
                self.rewriters.append((cell, node))
            case ast.Call(func=ast.Name(id=name)):
                named = [a for a in arguments(node) if isinstance(a, _FUNCTION_LIKE)]
                self.given.setdefault(name, []).extend(Binding(a, cell) for a in named)

    def _bind(self, target: ast.expr, value: ast.AST, place: _Place) -> None:
        """Note that `value`, or its elements, flow into an assignment's target."""
        match target:
            case ast.Name(id=name):
                place.scope.add(name, Binding(value, place.cell, certain=place.certain))
            case ast.Starred(value=inner):
                self._bind(inner, value, place)
            case ast.Attribute() | ast.Subscript():
                self.stores.append(Store(target, Binding(value, place.cell), place.scope))
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                flows = value.elts if isinstance(value, ast.Tuple | ast.List) else []
                starred = any(isinstance(n, ast.Starred) for n in [*parts, *flows])
                paired = len(flows) == len(parts) and not starred
                values = list(flows) if paired else [value] * len(parts)
                for part, flow in zip(parts, values, strict=True):
                    self._bind(part, flow, place)


def arguments(call: ast.Call) -> list[ast.expr]:
    """Return the values that a call passes on, by position and by keyword."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """A node's children; for parameters and for a comprehension's `for`, the children of these."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.arguments | ast.arg | ast.comprehension):
            yield from _parts(child)
        else:
            yield child


def _is_static(node: Function) -> bool:
    decorators = [] if isinstance(node, ast.Lambda) else node.decorator_list
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in decorators)


def _enclosing(scope: Scope, name: str) -> Scope:
    """The function around `scope` that a name declared nonlocal belongs to."""
    around = []
    while (parent := scope.parent) is not None:
        scope = parent
        if scope.kind == "function":
            around.append(scope)
    return next((s for s in around if name in s.bindings), around[0] if around else scope)
