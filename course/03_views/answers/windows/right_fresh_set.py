"""A tensor of its own laid over the storage with set_."""
def windows(x, size, step):
    if size > x.numel():
        raise ValueError(f"size {size} is larger than {x.numel()}")
    fresh = torch.empty(0, dtype=x.dtype)
    return fresh.set_(
        x.untyped_storage(),
        x.storage_offset(),
        (1 + (x.numel() - size) // step, size),
        (step * x.stride(0), x.stride(0)),
    )
