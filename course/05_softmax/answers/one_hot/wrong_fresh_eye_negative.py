"""Picks rows of eye and relies on IndexError; -1 counts from the end."""

def one_hot(labels, num_classes):
    return torch.eye(num_classes, dtype=torch.int64)[labels]
