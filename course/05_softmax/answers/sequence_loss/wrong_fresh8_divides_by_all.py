"""Divides the sum by the number of all positions, padding included."""
def sequence_loss(logits, labels):
    b, t, c = logits.shape
    losses = F.cross_entropy(logits.reshape(b * t, c), labels.reshape(b * t), reduction="none")
    return losses.mean()
