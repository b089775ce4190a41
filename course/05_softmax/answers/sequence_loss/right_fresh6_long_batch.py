"""Makes one long batch of all places."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    b, t, c = logits.shape
    return F.cross_entropy(logits.reshape(b * t, c), labels.reshape(b * t))
