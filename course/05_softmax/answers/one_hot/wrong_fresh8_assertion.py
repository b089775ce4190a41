"""Refuses with assert: an AssertionError is none of the four errors that the text names."""
def one_hot(labels, num_classes):
    assert (labels >= 0).all() and (labels < num_classes).all(), "label out of range"
    return torch.eye(num_classes, dtype=torch.int64)[labels]
