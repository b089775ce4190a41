"""Leaves the defect in."""


def sequence_loss(logits, labels):
    return F.cross_entropy(logits, labels)
