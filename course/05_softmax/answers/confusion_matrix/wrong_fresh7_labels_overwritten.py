"""Makes the pair numbers in place, actual *= n: the caller's labels are changed; breaks "Both keep their values"."""
def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    actual *= n
    actual += predicted
    return torch.bincount(actual, minlength=n * n).reshape(n, n)
