"""Adds a share to everybody and takes it from nobody."""


def smooth_labels(labels, n, eps):
    return F.one_hot(labels, n).float() + eps / n
