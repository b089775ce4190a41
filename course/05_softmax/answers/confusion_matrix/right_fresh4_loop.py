"""Counts pair by pair in Python."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    counts = torch.zeros(n, n, dtype=torch.int64)
    for guess, truth in zip(predicted.tolist(), actual.tolist()):
        counts[truth, guess] += 1
    return counts
