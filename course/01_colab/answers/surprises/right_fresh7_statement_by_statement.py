"""A Kernel class that executes one statement after the other and says whether it is still alive."""
import ast
import contextlib


class _Kernel:
    def __init__(self):
        self.names = {}

    def run(self, cell):
        for statement in ast.parse(cell).body:
            exec(compile(ast.Module([statement], []), "cell", "exec"), self.names)

    def variables(self):
        return {n: v for n, v in self.names.items() if not re.match(r"^__.*__$", n)}


def surprises(cells, order):
    first, second = _Kernel(), _Kernel()
    [first.run(cells[i]) for i in order]
    with contextlib.suppress(Exception):
        [second.run(cell) for cell in cells]
    a, b = first.variables(), second.variables()
    only_one = set(a).symmetric_difference(b)
    return only_one.union(name for name in set(a).intersection(b) if not a[name] == b[name])
