"""Adds 1 by an index, where repeated pairs are counted once."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    matrix = torch.zeros((n, n), dtype=torch.int64)
    matrix[actual, predicted] += 1
    return matrix
