"""Puts both pairs into a set: equal ones leave one element."""


def same_place(a, b):
    return len({(t.dtype, t.device) for t in (a, b)}) == 1
