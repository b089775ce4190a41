"""Leaves the defect in."""


def column_loss(logits, labels):
    return F.cross_entropy(logits, labels)
