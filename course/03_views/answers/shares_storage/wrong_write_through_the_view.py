"""Writes into a's first element and looks whether b changes: misses parts that do not overlap."""


def shares_storage(a, b):
    before = b.clone()
    first = a[(0,) * a.ndim].clone()
    a[(0,) * a.ndim] = first == 0
    changed = not torch.equal(b, before)
    a[(0,) * a.ndim] = first
    return changed
