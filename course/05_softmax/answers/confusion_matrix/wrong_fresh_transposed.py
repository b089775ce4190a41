"""Rows predicted, columns actual, as in other libraries' plots."""

def confusion_matrix(predicted, actual, n):
    return torch.bincount(predicted * n + actual, minlength=n * n).view(n, n)
