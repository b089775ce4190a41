"""Asks for every pair of classes how often it occurs."""


def confusion_matrix(predicted, actual, n):
    classes = torch.arange(n)
    a = actual == classes[:, None, None]
    p = predicted == classes[:, None]
    return (a & p).sum(-1)
