"""Loops over the positions, adds sums and counts, and divides once at the end."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    total, count = logits.new_zeros(()), 0
    for scores, own in zip(logits.unbind(1), labels.unbind(1)):
        total += F.cross_entropy(scores, own, reduction="sum")
        count += int((own != -100).sum())
    return total / count
