"""Shifts by one maximum for the whole tensor."""

def log_softmax(x, dim):
    if x.numel() == 0:
        return x.clone()
    z = x - x.max()
    return z - z.exp().sum(dim, keepdim=True).log()
