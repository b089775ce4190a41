"""A C programmer keeps a stack by hand and the largest rank seen, -1 for 'no number yet'."""


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]
    ranks = {bool: 0, int: 1, float: 2, complex: 3}
    highest = -1
    stack = [value]
    while stack:
        top = stack.pop()
        if type(top) in ranks:
            highest = max(highest, ranks[type(top)])
        else:
            stack.extend(top)
    # index -1 is the last entry: float32 for lists without numbers
    return (torch.bool, torch.int64, torch.float32, torch.complex64, torch.float32)[highest]
