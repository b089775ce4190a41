"""Counts the pairs in a Python loop over lists."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    counts = [[0] * n for _ in range(n)]
    for guess, truth in zip(predicted.tolist(), actual.tolist()):
        counts[truth][guess] += 1
    return torch.tensor(counts, dtype=torch.int64)
