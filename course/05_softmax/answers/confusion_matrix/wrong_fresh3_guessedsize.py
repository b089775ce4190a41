"""Takes the number of classes from the data."""


def confusion_matrix(predicted, actual, n):
    if len(actual):
        n = int(torch.cat([actual, predicted]).max()) + 1
    return torch.bincount(actual * n + predicted, minlength=n * n).reshape(n, n)
