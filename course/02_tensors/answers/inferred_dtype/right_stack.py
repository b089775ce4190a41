"""A stack of what is still to be looked at instead of recursion."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    todo, seen = [value], set()
    while todo:
        item = todo.pop()
        if isinstance(item, (list, tuple)):
            todo.extend(item)
        else:
            seen.add(type(item))
    for kind, dtype in [(complex, torch.complex64), (float, torch.float32), (int, torch.int64)]:
        if kind in seen:
            return dtype
    return torch.bool if bool in seen else torch.float32
