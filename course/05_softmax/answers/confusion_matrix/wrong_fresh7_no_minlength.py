"""Forgets minlength and fills up by one row only: fails when the last classes do not occur, or nothing came."""
def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    counts = torch.bincount(actual * n + predicted)
    return counts.reshape(n, n)
