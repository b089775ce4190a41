"""Spreads what the true class lost over the n - 1 others, of which one class has none."""


def smooth_labels(labels, n, eps):
    lost = eps * (n - 1) / n
    off = lost / (n - 1)
    hot = F.one_hot(labels, n).float()
    return hot * (1 - lost) + (1 - hot) * off
