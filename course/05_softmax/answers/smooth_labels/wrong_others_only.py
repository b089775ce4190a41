"""Spreads eps over the other n - 1 classes."""


def smooth_labels(labels, n, eps):
    hit = F.one_hot(labels, n).float()
    return hit * (1 - eps) + (1 - hit) * eps / max(n - 1, 1)
