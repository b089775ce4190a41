"""Reads each line by itself, with = and += only."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        for line in cells[index].split("\n"):
            left, right = line.split("=", 1)
            name = left.split(":")[0].strip()
            if name.endswith("+"):
                name = name[:-1].strip()
                kernel[name] = kernel[name] + eval(right, {}, kernel)
            else:
                kernel[name] = eval(right, {}, kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
