"""Counts pair by pair."""


def confusion_matrix(predicted, actual, n):
    counts = torch.zeros(n, n, dtype=torch.int64)
    for p, a in zip(predicted.tolist(), actual.tolist()):
        counts[a, p] += 1
    return counts
