"""Whether an answer uses what its exercise forbids, read from a submission's source.

The answer's definition is searched, and with it each function, class and variable of the student's
own that it refers to, wherever in the notebook these are defined, their earlier definitions
included. Other code of the notebook is nobody's fault. The student's code is never executed here.

Reading cannot see everything. What gets through, and is left to the watch on the operations that
were really executed:

- the same arithmetic in other words: a product by way of an FFT, `trapezoid`, a weighted histogram,
  norms of sums and differences, or a derivative;
- a class of the student's own that has a method `mm` itself and is handed a tensor as `self`, or
  whose fields a class pattern matches against a module;
- subclasses that their base class files away in `__init_subclass__`;
- a decoy (`def getattr(...)`) in a cell that fails before it gets there.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.referee import hidden
from autograder.referee.forbidden import rules_for
from autograder.referee.literal import literal_value, not_literal
from autograder.referee.reading.cells import magic_calls
from autograder.referee.reading.notebook import Notebook, read_notebook
from autograder.referee.reading.scopes import Binding
from autograder.referee.reading.walk import as_written, code_of
from autograder.referee.rule import Rule

__all__ = ["Violation", "find_forbidden", "literal_value", "not_literal"]

_PATCH = "*"


@dataclass(frozen=True)
class Violation:
    """One place where an answer uses what its exercise forbids.

    Attributes:
        answer: the answer's name.
        used: what stands there, as the student wrote it.
        line: its line in the cell, from 1.
        cell: the index of that cell, from 0.
        meaning: the library's name for it, where that is another one; else empty.
        through: the student's own name in whose definition it stands; empty for the answer itself,
            `_PATCH` for code that changes other code, a library's for example.
        reason: why it counts though `forbids` does not name it, "which ..."; else empty.
    """

    answer: str
    used: str
    line: int
    cell: int
    meaning: str = ""
    through: str = ""
    reason: str = ""

    def sentence(self) -> str:
        """Return the violation in one sentence for the student."""
        what, place = f"`{self.used}`", f"line {self.line}"
        if self.through == _PATCH:
            place = f"{place} of a cell that changes other code"
        elif self.through:
            what, place = f"{what} through `{self.through}`", f"{place} of its cell"
        meaning = f", that is `{self.meaning}`" if self.meaning else ""
        if self.reason:
            why = f"{self.reason}: that is forbidden here too."
        else:
            why = "which this exercise forbids."
        return f"{self.answer} uses {what} ({place}){meaning}, {why}"


def find_forbidden(cells: Sequence[str], answer: str, forbids: Sequence[str]) -> list[Violation]:
    """Find what an answer uses of what its exercise forbids, by itself or through helpers.

    Args:
        cells: the sources of all the submission's code cells, in order.
        answer: the name that the answer's cell defines.
        forbids: families of `forbidden.py` or plain names; with none, nothing is forbidden.

    Returns:
        The violations by cell and line, each wording once per cell; none for an answer that no cell
        defines. Cells that do not parse are skipped: they do not run either.
    """
    rules = rules_for(forbids)
    if not rules:
        return []
    search = _Search(read_notebook(tuple(cells)).read_for(answer), answer, rules)
    search.run()
    return sorted(search.found.values(), key=lambda v: (v.cell, v.line))


class _Search:
    """The search for one answer: a queue of definitions, and what was found in them."""

    def __init__(self, notebook: Notebook, answer: str, rules: Sequence[Rule]) -> None:
        self.notebook, self.answer, self.rules = notebook, answer, rules
        self.found: dict[tuple[int, str], Violation] = {}
        self.queue: list[tuple[Binding, str]] = []
        self.seen: set[ast.AST | Binding] = set()
        self.cell, self.owner = 0, ""

    def run(self) -> None:
        """Search the answer and everything that it reaches."""
        module = self.notebook.module
        bindings = [*module.bindings.get(self.answer, []), *module.inflows.get(self.answer, [])]
        self.queue = [(binding, "") for binding in bindings]
        if bindings:
            self.queue += [(binding, _PATCH) for binding in self.notebook.patches]
        for binding, owner in self.queue:  # grows on the way
            self.cell, self.owner = binding.cell, owner
            if binding.path and owner == "":
                self.judge(binding.path, binding.path, binding.node)
            elif binding.node is not None:
                self.search(binding.node)
        self.rewriters()
        self.unreadable()
        self.stars()

    def rewriters(self) -> None:
        """Report what would run other code than the cells show."""
        self.owner = _PATCH
        for index, node in self.notebook.rewriters:
            self.cell = index
            self.report(node, as_written(node), reason=hidden.REWRITES)

    def unreadable(self) -> None:
        """Report cells nested too deep to be read, if the answer stands in no other."""
        self.owner = ""
        for index in self.notebook.too_deep:
            if not self.queue and self.answer in self.notebook.sources[index]:
                self.cell = index
                self.report(None, self.answer, reason=hidden.TOO_DEEP)

    def stars(self) -> None:
        """Report star imports in the cells of what was reached."""
        reached = {binding.cell for binding, owner in self.queue if owner != _PATCH}
        for module, cell, node in self.notebook.stars:
            if cell in reached:
                self.cell, self.owner = cell, ""
                self.report(node, f"from {module} import *", reason=hidden.STAR)

    def search(self, root: ast.AST) -> None:
        """Search one definition."""
        called = set()
        covered = set()
        for node in code_of(root, self.seen):
            if isinstance(node, ast.Call):
                called.add(node.func)
                self.seen.update(self.asked_for(node))
            match node:
                case ast.BinOp(op=ast.MatMult()):
                    self.operator(node, "@")
                case ast.AugAssign(op=ast.MatMult()):
                    self.operator(node, "@=")
                case ast.Attribute(ctx=ast.Load()):
                    if node in covered or self.attribute(node, node in called):
                        covered.add(node.value)
                case ast.Name(ctx=ast.Load()) if node not in covered:
                    self.name(node)
                case ast.Name(id="__match_args__"):
                    self.report(node, node.id, reason=hidden.REACHES)
                case ast.MatchClass(kwd_attrs=names):
                    for name in names:
                        if not self.hides(node, name, name) and self.covers(name):
                            self.report(node, name)
                case ast.ImportFrom(module=str(module), level=0, names=aliases):
                    for alias in (a for a in aliases if a.name != "*"):
                        self.judge(f"{module}.{alias.name}", alias.name, alias)

    def asked_for(self, call: ast.Call) -> list[ast.expr]:
        """The library's classes that `isinstance(x, ...)` asks for, and does not use."""
        notebook = self.notebook
        if notebook.patches or notebook.targets(call.func) != {"builtins.isinstance"}:
            return []
        kinds = list(call.args[1:])
        for kind in kinds:  # grows on the way
            kinds += kind.elts if isinstance(kind, ast.Tuple) else []
        return [
            kind
            for kind in kinds
            if isinstance(kind, ast.Name | ast.Attribute)
            and all(isinstance(target, str) for target in notebook.targets(kind))
        ]

    def operator(self, node: ast.AST, used: str) -> None:
        """Judge `@` and `@=`."""
        if any(rule.operator for rule in self.rules):
            self.report(node, used)

    def attribute(self, node: ast.Attribute, called: bool) -> bool:
        """Judge an attribute; True where it was found to be forbidden."""
        used = as_written(node)
        if self.hides(node, node.attr, used):
            return True
        targets = self.notebook.targets(node.value)
        for target in sorted(t for t in targets if isinstance(t, str)):
            if self.judge(f"{target}.{node.attr}", used, node):
                return True
        unknown = any(not isinstance(target, str) for target in targets)
        if not (unknown and self.covers(node.attr, called)):
            return False
        if self.notebook.is_own(node.value, node.attr):
            return False
        self.report(node, used)
        return True

    def name(self, node: ast.Name) -> None:
        """Judge a name, and queue the definitions of one that is the student's own."""
        notebook = self.notebook
        scope = notebook.scope_of[node]
        bindings, outside = notebook.lookup(node.id, scope)
        at_module = notebook.home(node.id, scope) is notebook.module
        for path in sorted({binding.path for binding in bindings if binding.path}):
            self.judge(path, node.id, node)
        for binding in bindings:
            if binding.path is None and binding not in self.seen:
                self.seen.add(binding)
                self.queue.append((binding, node.id if at_module else self.owner))
        if not outside:
            return
        paths = notebook.from_outside(node.id)
        reason = hidden.hidden_name(node.id)
        if reason is None and not bindings and not paths and _has_binders(notebook):
            reason = hidden.UNSEEN
        if reason is not None:
            self.report(node, self.magic(node) or node.id, reason=reason)
        for path in paths:
            self.judge(path, node.id, node)

    def magic(self, node: ast.Name) -> str:
        """Return the line of a magic or a shell command that has become a call of `get_ipython`."""
        lines = self.notebook.sources[self.cell].splitlines()
        line = " ".join(lines[node.lineno - 1].split()) if node.lineno <= len(lines) else ""
        return "" if node.id in line else line[:60]

    def hides(self, node: ast.AST, attribute: str, used: str) -> bool:
        """Judge an attribute that can reach anything, whatever it belongs to."""
        reason = hidden.hidden_attribute(attribute)
        if reason:
            self.report(node, used, reason=reason)
        return reason is not None

    def covers(self, attribute: str, called: bool = False) -> bool:
        """Tell whether an attribute of an unknown object is forbidden."""
        return any(rule.has_attribute(attribute, called=called) for rule in self.rules)

    def judge(self, path: str, used: str, node: ast.AST | None) -> bool:
        """Judge a library's function by its dotted name; True where it is forbidden."""
        reason = hidden.hidden_path(path)
        if reason is None and not any(rule.has_path(path) for rule in self.rules):
            return False
        same = path.rpartition(".")[2] == used.rpartition(".")[2] or path.startswith("builtins.")
        self.report(node, used, meaning="" if same else path, reason=reason or "")
        return True

    def report(self, node: ast.AST | None, used: str, meaning: str = "", reason: str = "") -> None:
        """Keep a violation, the first of its wording in a cell."""
        line = getattr(node, "lineno", 1)
        violation = Violation(self.answer, used, line, self.cell, meaning, self.owner, reason)
        known = self.found.get((self.cell, used))
        if known is None or known.line > line:
            self.found[self.cell, used] = violation


def _has_binders(notebook: Notebook) -> bool:
    """Whether any cell can define names that nobody sees, as `globals()["f"] = ...` does."""
    if notebook.too_deep:
        return True
    for _, node in notebook.nodes():
        if isinstance(node, ast.Attribute) and hidden.binds_unseen(node.attr):
            return True
        if isinstance(node, ast.Name) and hidden.binds_unseen(node.id):
            _, outside = notebook.lookup(node.id, notebook.scope_of[node])
            if outside:
                return True
    trees = [tree for tree in notebook.trees if tree is not None]
    magics = (name for tree in trees for _, name in magic_calls(tree))
    return any(hidden.binds_unseen(name, magic=True) for name in magics)
