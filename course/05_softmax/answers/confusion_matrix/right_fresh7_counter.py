"""Counts pairs with collections.Counter and asks it for every cell of the table."""
from collections import Counter


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    seen = Counter(zip(actual.tolist(), predicted.tolist()))
    return torch.tensor([[seen[row, column] for column in range(n)] for row in range(n)])
