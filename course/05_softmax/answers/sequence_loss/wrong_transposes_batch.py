"""Swaps batch and time instead of time and classes."""


def sequence_loss(logits, labels):
    return F.cross_entropy(logits.transpose(0, 1), labels.T)
