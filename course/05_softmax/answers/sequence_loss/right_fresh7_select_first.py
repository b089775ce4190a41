"""Throws the padding out with a mask first; what is left is one long batch."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    real = labels.not_equal(-100)
    return F.cross_entropy(logits[real], labels[real])
