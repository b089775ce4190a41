"""A loop writer: walks over the d * d elements of a and adds up on a fresh tensor."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    result = torch.zeros(x.shape[:-1], dtype=x.dtype)
    for i, row in enumerate(a):
        for j, weight in enumerate(row):
            result += weight * x[..., i] * x[..., j]
    return result
