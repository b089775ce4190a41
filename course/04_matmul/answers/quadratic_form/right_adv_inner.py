"""Flat, by bmm."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    flat = x.reshape(-1, x.shape[-1])
    return torch.bmm((flat @ a)[:, None], flat[:, :, None]).reshape(x.shape[:-1])
