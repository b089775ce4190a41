"""Puts both places into a set and counts."""
def same_place(a, b):
    return len({(t.dtype, t.device) for t in (a, b)}) == 1
