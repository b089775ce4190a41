"""Squeezes the one dim that is too many."""


def column_loss(logits, labels):
    return F.cross_entropy(logits, labels.squeeze(1))
