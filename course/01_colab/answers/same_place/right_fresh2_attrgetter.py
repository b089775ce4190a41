"""Reads both attributes at once as a pair and compares the pairs."""


def same_place(a, b):
    from operator import attrgetter

    facts = attrgetter("dtype", "device")
    return facts(a) == facts(b)
