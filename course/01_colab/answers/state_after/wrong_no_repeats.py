"""A cell that has run does not run again."""


def state_after(cells, order):
    kernel, done = {}, set()
    for index in order:
        if index not in done:
            exec(cells[index], kernel)
            done.add(index)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
