"""Joins the cells in their order into one program and executes that."""


def state_after(cells, order):
    program = "\n".join([cells[i] for i in order])
    namespace = {}
    exec(program, namespace)
    for name in list(namespace):
        if name[:2] == "__" == name[-2:]:
            del namespace[name]
    return namespace
