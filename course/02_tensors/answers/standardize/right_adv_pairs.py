"""The deviation from the differences of all pairs."""


def standardize(x, dim):
    y = x.movedim(dim, -1)
    n = y.shape[-1]
    pairs = (y[..., :, None] - y[..., None, :]).square().sum((-1, -2)) / (2 * n * (n - 1))
    middle = (y[..., :, None] - y[..., None, :]).sum(-1) / n
    return (middle / pairs.sqrt()[..., None]).movedim(-1, dim)
