"""einsum after checks, since einsum alone stretches."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if not a.ndim == b.ndim == 3:
        raise ValueError("not 3-D")
    if a.shape[0] != b.shape[0] or a.shape[-1] != b.shape[-2]:
        raise ValueError("batch or inner sizes differ")
    return torch.einsum("bik,bkj->bij", a, b)
