"""Puts dtype and device as text into a set, and looks whether one entry is left."""


def same_place(a, b, /):
    places = {f"{t.dtype} on {t.device}" for t in (a, b)}
    return len(places) == 1
