"""Refuses labels that are too large, not negative ones."""


def one_hot(labels, num_classes):
    if (labels >= num_classes).any():
        raise ValueError("label too large")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).long()
