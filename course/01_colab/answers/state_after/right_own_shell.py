"""An IPython-like class with a method that runs a cell."""


class Kernel:
    def __init__(self):
        self.space = {"__builtins__": __builtins__}

    def run(self, cell):
        exec(compile(cell, "cell", "exec"), self.space)


def state_after(cells, order):
    kernel = Kernel()
    for index in order:
        kernel.run(cells[index])
    return {k: v for k, v in kernel.space.items() if not (k.startswith("__") and k.endswith("__"))}
