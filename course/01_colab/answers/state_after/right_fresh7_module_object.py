"""A fresh module object is the empty kernel; vars() shows what it knows."""
import types


def state_after(cells, order):
    kernel = types.ModuleType("__main__")
    for code in map(cells.__getitem__, order):
        exec(code, kernel.__dict__)
    return dict(filter(lambda item: not (item[0].startswith("__") and item[0].endswith("__")), vars(kernel).items()))
