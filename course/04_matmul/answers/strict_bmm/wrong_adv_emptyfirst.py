"""Returns an empty batch at once, before the check of the inner sizes."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3 or len(a) != len(b):
        raise ValueError("batches")
    if len(a) == 0:
        return a.new_zeros(0, a.shape[1], b.shape[2])
    return torch.stack([torch.mm(x, y) for x, y in zip(a, b)])
