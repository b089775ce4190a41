"""Allows batch sizes where one is a multiple of the other, and repeats the smaller batch."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3 or a.shape[2] != b.shape[1]:
        raise ValueError("shapes do not fit")
    if a.shape[0] > 0 and b.shape[0] > 0 and a.shape[0] % b.shape[0] == 0:
        b = b.repeat(a.shape[0] // b.shape[0], 1, 1)
    return torch.bmm(a, b)
