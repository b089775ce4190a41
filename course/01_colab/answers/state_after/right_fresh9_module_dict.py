"""A language model: the namespace of a fresh module, which has dunder names only, and a generator."""
import types
def state_after(cells, order):
    kernel = types.ModuleType("__kernel__")
    for code in (cells[i] for i in order):
        exec(compile(code, "<cell>", "exec"), vars(kernel))
    return {
        name: value
        for name, value in vars(kernel).items()
        if not (name[:2] == "__" == name[-2:])
    }
