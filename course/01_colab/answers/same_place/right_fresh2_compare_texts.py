"""Compares what the two attributes look like as texts."""


def same_place(a, b):
    return f"{a.dtype} {a.device}" == f"{b.dtype} {b.device}"
