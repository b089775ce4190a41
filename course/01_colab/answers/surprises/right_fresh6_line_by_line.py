"""Runs the page line by line and compares in three sets."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""

    def visible(space):
        return {k: space[k] for k in space if not re.match(r"^__.*__$", k)}

    mine = {}
    for i in order:
        exec(cells[i], mine)

    clean = {}
    stopped = False
    for cell in cells:
        if stopped:
            break
        for line in cell.split("\n"):
            try:
                exec(line.strip(), clean)
            except Exception:
                stopped = True
                break

    mine, clean = visible(mine), visible(clean)
    only_mine = set(mine) - set(clean)
    only_clean = set(clean) - set(mine)
    different = {k for k in set(mine) & set(clean) if not mine[k] == clean[k]}
    return only_mine | only_clean | different
