"""Forgets minlength and cannot reshape when the last pair is missing."""

def confusion_matrix(predicted, actual, n):
    return torch.bincount(actual * n + predicted).reshape(n, n)
