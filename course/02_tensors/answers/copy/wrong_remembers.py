"""Keeps the first copy of an array of this size, and hands it out again."""

KEPT = {}


def copy(array):
    key = (array.shape, array.dtype.name, array.tobytes())
    if key not in KEPT:
        KEPT[key] = torch.tensor(array)
    return KEPT[key]
