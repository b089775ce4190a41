"""Sets an empty tensor on the storage of x, with offset, sizes and strides."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > x.numel():
        raise ValueError("the window is longer than x")
    count = len(range(0, len(x) - size + 1, step))
    (stride,) = x.stride()
    view = torch.empty(0, dtype=x.dtype, device=x.device)
    view.set_(x.untyped_storage(), x.storage_offset(), (count, size), (stride * step, stride))
    return view
