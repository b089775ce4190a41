"""Takes the width from the data."""


def smooth_labels(labels, n, eps):
    n = int(labels.max()) + 1
    return (1 - eps) * F.one_hot(labels, n).float() + eps / n
