"""Joins the cells in the order of execution and executes once."""


def state_after(cells, order):
    kernel = {}
    exec("\n".join(cells[index] for index in order), kernel)
    for name in [k for k in kernel if re.fullmatch(r"__.*__", k)]:
        del kernel[name]
    return kernel
