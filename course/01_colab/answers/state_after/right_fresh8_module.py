"""Lets a fresh module be the kernel; what it has from birth are dunder names, too."""
import types


def state_after(cells, order):
    kernel = vars(types.ModuleType("kernel"))
    for i in order:
        exec(cells[i], kernel)
    dunder = {name for name in kernel if name[:2] == name[-2:] == "__"}
    return {name: kernel[name] for name in kernel.keys() - dunder}
