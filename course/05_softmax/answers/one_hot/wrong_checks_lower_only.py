"""Refuses negative labels, not those that are too large."""


def one_hot(labels, num_classes):
    if (labels < 0).any():
        raise ValueError("negative label")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).long()
