"""Falls for the warning: repeated pairs are counted once."""

def confusion_matrix(predicted, actual, n):
    counts = torch.zeros(n, n, dtype=torch.int64)
    counts[actual, predicted] += 1
    return counts
