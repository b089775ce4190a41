"""Efficient-minded: a preallocated result of the right dtype and out=."""


def halved(x):
    dtype = x.dtype if torch.is_floating_point(x) else torch.float32
    result = torch.empty(x.shape, dtype=dtype, device=x.device)
    return torch.div(x, 2, out=result)
