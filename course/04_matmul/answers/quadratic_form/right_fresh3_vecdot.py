"""vecdot of x with the turned matrix times x (the same number)."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return torch.linalg.vecdot(F.linear(x, a), x)
