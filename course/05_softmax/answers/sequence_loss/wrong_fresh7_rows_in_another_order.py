"""Transposes the logits to (t, b, c) before making one long batch, but not the labels: places and labels no longer belong together."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    rows = logits.transpose(0, 1).reshape(-1, logits.shape[-1])
    return F.cross_entropy(rows, labels.reshape(-1))
