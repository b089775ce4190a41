"""Refuses with assert, whose error is none of the three kinds."""


def one_hot(labels, num_classes):
    assert ((labels >= 0) & (labels < num_classes)).all(), "labels out of range"
    return torch.eye(num_classes, dtype=torch.int64)[labels]
