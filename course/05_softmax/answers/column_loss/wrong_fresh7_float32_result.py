"""Converts to .float() and .long() "to be safe": float64 logits give a float32 loss."""
def column_loss(logits, labels):
    """Return the mean cross-entropy of logits (n, c) and a column of labels (n, 1)."""
    return F.cross_entropy(logits.float(), labels.flatten().long())
