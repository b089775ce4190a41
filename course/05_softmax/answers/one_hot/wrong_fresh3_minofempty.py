"""Asks for the smallest and largest label, which no labels do not have."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("label out of range")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).to(torch.int64)
