"""A fresh module is a natural kernel: its dict holds the variables."""


def state_after(cells, order):
    import types

    kernel = types.ModuleType("kernel")
    for index in order:
        exec(cells[index], kernel.__dict__)
    return {
        name: value
        for name, value in vars(kernel).items()
        if not (name.startswith("__") and name.endswith("__"))
    }
