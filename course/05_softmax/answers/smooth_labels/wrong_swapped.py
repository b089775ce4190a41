"""Takes eps for the weight of the label."""


def smooth_labels(labels, n, eps):
    return eps * F.one_hot(labels, n).float() + (1 - eps) / n
