"""Keeps its counts from call to call."""


_counts = {}


def confusion_matrix(predicted, actual, n):
    matrix = _counts.setdefault(n, torch.zeros(n, n, dtype=torch.int64))
    for i, j in zip(actual, predicted):
        matrix[i, j] += 1
    return matrix
