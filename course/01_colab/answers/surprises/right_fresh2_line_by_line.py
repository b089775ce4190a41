"""Executes line by line, with a flag that says whether Run all has stopped."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], {}, a)
    going = True
    for cell in cells:
        for line in cell.split("\n"):
            if going:
                try:
                    exec(line, {}, b)
                except Exception:
                    going = False
    result = set(a) ^ set(b)
    for name in set(a) & set(b):
        if a[name] != b[name]:
            result |= {name}
    return {name for name in result if re.match(r"__.*__$", name) is None}
