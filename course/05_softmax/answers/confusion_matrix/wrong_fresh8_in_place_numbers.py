"""Saves memory by numbering the pairs in place: actual has other values afterwards."""
def confusion_matrix(predicted, actual, n):
    numbers = actual.mul_(n).add_(predicted)
    return torch.bincount(numbers, minlength=n * n).view(n, n)
