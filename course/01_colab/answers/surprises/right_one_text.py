"""Joins the whole page into one text; an error ends it where it stands."""


def surprises(cells, order):
    spaces = []
    for text in ("\n".join(cells[i] for i in order), "\n".join(cells)):
        space = {}
        try:
            exec(text, space)
        except Exception:
            pass
        spaces.append(space)
    one, two = spaces
    return set(
        filter(lambda k: not re.fullmatch("__.*__", k) and [one.get(k)] != [two.get(k)], one | two)
    )
