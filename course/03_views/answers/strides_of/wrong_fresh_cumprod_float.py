"""torch.cumprod in float32 loses the low digits of large strides."""
def strides_of(shape):
    if len(shape) == 0:
        return ()
    sizes = torch.tensor([1, *list(shape)[:0:-1]], dtype=torch.float32).clamp(min=1)
    return tuple(int(step) for step in sizes.cumprod(0).flip(0))
