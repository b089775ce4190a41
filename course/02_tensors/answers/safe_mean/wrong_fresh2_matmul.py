"""A product with 1/n; for n = 0 there is nothing to add and 0 comes out instead of nan."""


def safe_mean(x, dim):
    y = x if x.is_floating_point() else x.float()
    n = y.shape[dim]
    weights = torch.full((n,), 1 / max(n, 1), dtype=y.dtype)
    return (y.movedim(dim, -1) * weights).sum(-1)
