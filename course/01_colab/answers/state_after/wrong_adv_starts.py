"""Takes every name in which two low lines come twice for dunder."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    return {k: v for k, v in kernel.items() if not re.match(r"__.*__", k)}
