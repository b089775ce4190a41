"""Builds the pair numbers in place in the caller's labels."""

def confusion_matrix(predicted, actual, n):
    pairs = actual.mul_(n).add_(predicted)
    return torch.bincount(pairs, minlength=n * n).reshape(n, n)
