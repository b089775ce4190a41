"""Standard library: a Counter of pairs."""
from collections import Counter


def confusion_matrix(predicted, actual, n):
    pairs = Counter(zip(actual.tolist(), predicted.tolist()))
    return torch.tensor([[pairs[i, j] for j in range(n)] for i in range(n)])
