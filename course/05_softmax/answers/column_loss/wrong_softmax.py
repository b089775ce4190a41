"""Adds a softmax while at it."""


def column_loss(logits, labels):
    return F.cross_entropy(logits.softmax(1), labels.flatten())
