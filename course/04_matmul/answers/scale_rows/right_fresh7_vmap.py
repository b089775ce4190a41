"""A JAX user: vmap over rows and weights; no rows at all are dealt with before."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    if x.numel() == 0:
        return x.new_empty(x.shape)
    return torch.func.vmap(torch.mul)(x, weights)
