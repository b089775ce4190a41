"""A student who takes Python's built-in names away again: breaks "any other name may occur" (a variable `sum` or `max` gets lost)."""
import builtins
def state_after(cells, order):
    namespace = dict(vars(builtins))
    for index in order:
        exec(cells[index], namespace)
    names = set(namespace) - set(dir(builtins))
    return {k: namespace[k] for k in names if not (k[:2] == "__" and k[-2:] == "__")}
