"""The symmetric difference of the two sets of pairs."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""

    def run(codes):
        space = {}
        try:
            for code in codes:
                exec(code, space)
        except Exception:
            pass
        return {
            (name, value)
            for name, value in space.items()
            if not (name.startswith("__") and name.endswith("__"))
        }

    different = run([cells[i] for i in order]) ^ run(cells)
    return {name for name, value in different}
