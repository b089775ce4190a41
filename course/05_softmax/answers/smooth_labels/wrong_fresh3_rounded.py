"""Rounds to two decimals, as in the example."""


def smooth_labels(labels, n, eps):
    rows = (1 - eps) * F.one_hot(labels, n).float() + eps / n
    return torch.round(rows, decimals=2)
