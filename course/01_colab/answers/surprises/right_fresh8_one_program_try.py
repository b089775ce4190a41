"""Joins all cells to one program each, so the first error stops by itself; missing names get a sentinel."""


def surprises(cells, order):
    ordered, page, missing = {}, {}, object()
    exec("\n".join(map(cells.__getitem__, order)), ordered)
    try:
        exec("\n".join(cells), page)
    except Exception:
        pass  # what was assigned before counts
    names = {name for name in {**ordered, **page} if not re.match(r"__.*__$", name)}
    return set(filter(lambda name: ordered.get(name, missing) != page.get(name, missing), names))
