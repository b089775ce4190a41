"""counts[a, p] += 1 adds one to each place once, however often it is named."""


def confusion_matrix(predicted, actual, n):
    counts = torch.zeros(n, n, dtype=torch.int64)
    counts[actual, predicted] += 1
    return counts
