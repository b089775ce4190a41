"""Makes finite numbers of infinite ones, so -inf comes out as the lowest number."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    near = x - x.max(dim, keepdim=True).values
    return torch.nan_to_num(near - near.exp().sum(dim, keepdim=True).log())
