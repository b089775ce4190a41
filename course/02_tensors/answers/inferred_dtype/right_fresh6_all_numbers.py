"""Collects all numbers and looks for the kinds from the right to the left."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]

    types = set()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, (list, tuple)):
            waiting.extend(item)
        else:
            types.add(type(item))

    if not types:
        return torch.float32
    for kind, dtype in [
        (complex, torch.complex64),
        (float, torch.float32),
        (int, torch.int64),
    ]:
        if kind in types:
            return dtype
    return torch.bool
