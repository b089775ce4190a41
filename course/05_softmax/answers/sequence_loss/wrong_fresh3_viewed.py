"""Flattens the labels with view, which transposed ones refuse."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    return F.cross_entropy(logits.flatten(0, 1), labels.view(-1))
