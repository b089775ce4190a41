"""Forgets minlength, so the counts do not fit if the last pairs do not occur."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    codes = n * actual + predicted
    return torch.bincount(codes).reshape(n, n)
