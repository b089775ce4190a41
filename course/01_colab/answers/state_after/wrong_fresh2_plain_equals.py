"""Splits each line at its equals sign, which suits neither += nor annotations."""


def state_after(cells, order):
    state = {}
    for i in order:
        for line in cells[i].splitlines():
            name, _, value = line.partition("=")
            state[name.strip()] = eval(value, {}, state)
    return {k: v for k, v in state.items() if not (k.startswith("__") and k.endswith("__"))}
