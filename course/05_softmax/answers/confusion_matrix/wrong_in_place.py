"""Numbers the pairs inside of the caller's labels."""


def confusion_matrix(predicted, actual, n):
    actual *= n
    actual += predicted
    return torch.bincount(actual, minlength=n * n).reshape(n, n)
