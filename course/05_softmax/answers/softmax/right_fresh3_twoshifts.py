"""Subtracts the maximum of all scores before that of each slice, which float64 survives."""


def softmax(x, dim):
    if x.numel() == 0:
        return torch.empty_like(x)
    z = x - x.max()
    z = z - z.amax(dim, keepdim=True)
    e = z.exp()
    return e / e.sum(dim, keepdim=True)
