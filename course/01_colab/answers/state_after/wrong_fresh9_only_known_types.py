"""A language model that keeps ints, floats and strings only: a variable such as `z = (-4) ** 0.5`, which is complex, gets lost."""
def state_after(cells, order):
    namespace = {}
    for index in order:
        exec(cells[index], namespace)
    return {
        name: value
        for name, value in namespace.items()
        if isinstance(value, (int, float, str))
        and not (name.startswith("__") and name.endswith("__"))
    }
