"""Stacks vector by vector."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    if x.ndim == 1:
        return torch.dot(x, torch.mv(a, x))
    out = x.new_empty(x.shape[:-1])
    for i in range(len(x)):
        out[i] = quadratic_form(x[i], a)
    return out
