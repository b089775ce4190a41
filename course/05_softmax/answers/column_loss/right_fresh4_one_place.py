"""Gives the logits a third dim, so that the column is a batch with one place each."""


def column_loss(logits, labels):
    """Return the mean cross-entropy of logits (n, c) and a column of labels (n, 1)."""
    return F.cross_entropy(logits.unsqueeze(2), labels)
