"""Chooses between the two values."""


def smooth_labels(labels, n, eps):
    hit = labels[:, None] == torch.arange(n)
    return torch.where(hit, 1 - eps + eps / n, eps / n)
