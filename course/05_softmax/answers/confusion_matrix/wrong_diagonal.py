"""Counts the hits only."""


def confusion_matrix(predicted, actual, n):
    hits = actual[actual == predicted]
    return torch.diag(torch.bincount(hits, minlength=n))
