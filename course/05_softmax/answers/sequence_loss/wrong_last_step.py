"""Looks at the last step only."""


def sequence_loss(logits, labels):
    return F.cross_entropy(logits[:, -1], labels[:, -1])
