"""Multiplies the caller's labels in place to number the pairs."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    codes = actual.mul_(n).add_(predicted)
    return torch.bincount(codes, minlength=n * n).view(n, n)
