"""Numbers the pairs and counts the numbers."""

def confusion_matrix(predicted, actual, n):
    return torch.bincount(actual * n + predicted, minlength=n * n).reshape(n, n)
