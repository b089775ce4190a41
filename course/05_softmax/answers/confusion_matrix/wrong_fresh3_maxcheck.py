"""Checks the largest class, which no examples do not have."""


def confusion_matrix(predicted, actual, n):
    if max(actual.max().item(), predicted.max().item()) >= n:
        raise ValueError("a class that is not below n")
    return torch.bincount(actual * n + predicted, minlength=n * n).reshape(n, n)
