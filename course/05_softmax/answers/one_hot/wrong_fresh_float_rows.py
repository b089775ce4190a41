"""Checks everything but returns the floats that eye has by default."""

def one_hot(labels, num_classes):
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("not a class")
    return torch.eye(num_classes)[labels]
