"""Forgets minlength, so the counts are too few if the last pair is absent."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    pairs = n * actual + predicted
    return torch.bincount(pairs).reshape(n, n)
