"""Picks the places that count with a mask, sums over sentences, divides once."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    total = torch.zeros((), dtype=logits.dtype)
    count = 0
    for scores, places in zip(logits, labels):
        keep = places != -100
        total = total + F.cross_entropy(scores[keep], places[keep], reduction="sum")
        count += int(keep.sum())
    return total / count
