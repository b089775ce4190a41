"""Checks the range and compares."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    if torch.any(labels < 0) or torch.any(labels >= num_classes):
        raise ValueError(f"labels must lie between 0 and {num_classes - 1}")
    return (labels[..., None] == torch.arange(num_classes)).long()
