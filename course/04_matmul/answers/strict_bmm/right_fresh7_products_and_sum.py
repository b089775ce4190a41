"""Somebody who writes it out with * and sum, after checks with all()."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    fits = (
        lambda: a.ndim == 3 and b.ndim == 3,
        lambda: a.shape[0] == b.shape[0],
        lambda: a.shape[2] == b.shape[1],
    )
    if not all(check() for check in fits):
        raise TypeError("two batches of matrices that fit, please")
    return torch.mul(a.unsqueeze(3), b.unsqueeze(1)).sum(2)
