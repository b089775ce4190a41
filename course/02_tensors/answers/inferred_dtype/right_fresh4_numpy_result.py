"""Lets NumPy combine the types of the numbers, and makes PyTorch's defaults of wide dtypes."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, np.ndarray) or isinstance(value, np.generic):
        return dtype_named[value.dtype.name]
    todo, types = [value], {}
    while todo:
        item = todo.pop()
        if isinstance(item, (list, tuple)):
            todo.extend(item)
        else:
            types[type(item)] = True
    kind = np.result_type(*types).kind if types else "f"  # "b", "i", "f" or "c"
    table = {"b": torch.bool, "i": torch.int64, "f": torch.float32, "c": torch.complex64}
    return table[kind]
