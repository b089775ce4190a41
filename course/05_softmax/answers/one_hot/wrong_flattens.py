"""Forgets to put the labels' own shape back."""


def one_hot(labels, num_classes):
    flat = labels.reshape(-1)
    return torch.zeros(len(flat), num_classes, dtype=torch.int64).scatter_(1, flat[:, None], 1)
