"""Compares every label with every class, after a check of the range."""


def one_hot(labels, num_classes):
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError(f"labels must lie in 0 ... {num_classes - 1}")
    return (labels[..., None] == torch.arange(num_classes)).long()
