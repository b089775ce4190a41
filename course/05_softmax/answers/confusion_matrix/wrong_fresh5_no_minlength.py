"""bincount without minlength is too short when the last pairs of classes do not occur."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    pairs = n * actual + predicted
    return torch.bincount(pairs).view(n, n)
