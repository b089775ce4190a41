"""Leaves the comparison as it is: bool."""


def one_hot(labels, num_classes):
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError("label out of range")
    return labels.unsqueeze(-1) == torch.arange(num_classes)
