"""Numbers the pairs in place, in the labels of the caller."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    actual *= n
    actual += predicted
    return torch.bincount(actual, minlength=n * n).reshape(n, n)
