"""Gives exec a dict for globals and another one for the variables, and recurses on the order."""


def state_after(cells, order):
    def run(remaining, variables):
        if remaining:
            exec(cells[remaining[0]], {}, variables)
            run(remaining[1:], variables)
        return variables

    known = run(list(order), {})
    hidden = {name for name in known if name.startswith("__") and name.endswith("__")}
    return {name: known[name] for name in known.keys() - hidden}
