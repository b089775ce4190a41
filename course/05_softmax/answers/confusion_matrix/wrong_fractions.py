"""Divides each row by its sum."""


def confusion_matrix(predicted, actual, n):
    counts = torch.bincount(actual * n + predicted, minlength=n * n).reshape(n, n)
    return counts / counts.sum(1, keepdim=True)
