"""Cuts the one-hot rows at eps and 1 - eps."""


def smooth_labels(labels, n, eps):
    return F.one_hot(labels, n).float().clamp(eps, 1 - eps)
