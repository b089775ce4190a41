"""Takes the mean of the single losses itself, where padding counts as a loss of 0."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    per_place = F.cross_entropy(logits.permute(0, 2, 1), labels, reduction="none")
    return per_place.mean()
