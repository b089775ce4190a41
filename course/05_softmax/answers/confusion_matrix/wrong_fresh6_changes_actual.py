"""Computes the pair numbers in place in the caller's actual labels."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    actual *= n
    actual += predicted
    return torch.bincount(actual, minlength=n * n).view(n, n)
