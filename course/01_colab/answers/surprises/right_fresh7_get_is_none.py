"""The hint's way: get gives None for a missing name, and for nothing else."""
def surprises(cells, order):
    here, there = {}, {}
    for index in order:
        exec(cells[index], here)
    for cell in cells:
        try:
            exec(cell, there)
        except Exception:
            break
    return {
        name
        for name in here.keys() | there.keys()
        if here.get(name) != there.get(name) and not (name.startswith("__") and name.endswith("__"))
    }
