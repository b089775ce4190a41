"""Adds the sums of the sentences and divides by the number of kept places."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    total = torch.zeros((), dtype=logits.dtype)
    count = 0
    for scores, classes in zip(logits, labels):
        total = total + F.cross_entropy(scores, classes, reduction="sum")
        count += (classes != -100).sum().item()
    return total / count
