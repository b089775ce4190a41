"""A new tensor on the old storage."""


def windows(x, size, step):
    if len(x) < size:
        raise ValueError("the window is longer than x")
    count = len(range(0, len(x) - size + 1, step))
    s = x.stride(0)
    view = torch.empty(0, dtype=x.dtype)
    return view.set_(x.untyped_storage(), x.storage_offset(), (count, size), (step * s, s))
