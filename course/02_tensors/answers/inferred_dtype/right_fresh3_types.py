"""Collects the set of types with a stack and asks for the widest first."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    match value:
        case np.ndarray() | np.generic():
            return dtype_named[value.dtype.name]
    stack, types = [value], set()
    while stack:
        item = stack.pop()
        if isinstance(item, (list, tuple)):
            stack.extend(item)
        else:
            types.add(type(item))
    if complex in types:
        return torch.complex64
    if float in types or not types:
        return torch.float32
    return torch.int64 if int in types else torch.bool
