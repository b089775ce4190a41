"""Reads `name = number` and nothing else."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        name, value = cells[index].split("=")
        kernel[name.strip()] = eval(value, dict(kernel))
    return kernel
