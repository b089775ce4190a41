"""Moves the labels so that the lowest is 0, in case they count from one."""


def column_loss(logits, labels):
    labels = labels[:, 0] - labels.min()
    return F.cross_entropy(logits, labels)
