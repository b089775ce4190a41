"""A list of numbers, reshaped: the result is float32 whatever came in."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    rows = x.reshape(-1, x.shape[-1])
    numbers = [torch.dot(row, torch.mv(a, row)).item() for row in rows]
    return torch.tensor(numbers).reshape(x.shape[:-1])
