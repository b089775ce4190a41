"""Halves the slice and joins the halves by softplus, recursively."""

def _join(a, b):
    gap = torch.where(a == b, torch.zeros_like(a), (a - b).abs())
    return torch.maximum(a, b) + F.softplus(-gap)


def logsumexp(x, dim):
    n = x.shape[dim]
    if n == 1:
        return x.select(dim, 0).clone()
    half = n // 2
    left = logsumexp(x.narrow(dim, 0, half), dim)
    right = logsumexp(x.narrow(dim, half, n - half), dim)
    return _join(left, right)
