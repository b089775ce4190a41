"""exec into a dict of its own; a regular expression finds the dunder names."""
def state_after(cells, order):
    namespace = {}
    for index in order:
        exec(cells[index], namespace)
    return {name: value for name, value in namespace.items() if not re.fullmatch(r"__.*__", name)}
