"""Joins the whole page into one program, which stops by itself where an error is."""


def surprises(cells, order):
    yours, theirs = {}, {}
    exec("\n".join(cells[i] for i in order), yours)
    try:
        exec("\n".join(cells), theirs)
    except Exception:
        pass
    differ = set()
    for name in {*yours, *theirs}:
        if name.startswith("__") and name.endswith("__"):
            continue
        if name not in yours or name not in theirs or yours[name] != theirs[name]:
            differ.add(name)
    return differ
