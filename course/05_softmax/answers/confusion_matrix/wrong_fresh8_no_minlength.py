"""Forgets minlength: unless the pair (n-1, n-1) occurs the counts do not fill the matrix."""
def confusion_matrix(predicted, actual, n):
    return torch.bincount(actual * n + predicted).reshape(n, n)
