"""Adds the steps' losses up, each a mean over the batch."""


def sequence_loss(logits, labels):
    return sum(F.cross_entropy(logits[:, t], labels[:, t]) for t in range(labels.shape[1]))
