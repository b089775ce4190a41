"""The largest of the kinds, found with names such as tensor and full for variables."""


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[str(value.dtype)]
    tensor, zeros = [], [value]
    while zeros:
        full = zeros.pop()
        if isinstance(full, (list, tuple)):
            zeros.extend(full)
        else:
            tensor.append([bool, int, float, complex].index(type(full)))
    order = [torch.bool, torch.int64, torch.float32, torch.complex64]
    return order[max(tensor, default=2)]
