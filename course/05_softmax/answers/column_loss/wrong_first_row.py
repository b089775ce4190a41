"""Squeezes the wrong dim: only the first label is left."""


def column_loss(logits, labels):
    return F.cross_entropy(logits[:1], labels[0])
