"""Numbers the pairs in the memory of the actual labels."""


def confusion_matrix(predicted, actual, n):
    actual *= n
    actual += predicted
    return torch.bincount(actual, minlength=n * n).reshape(n, n)
