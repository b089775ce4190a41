"""Averages each sentence first, so short sentences count too much."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    losses = [F.cross_entropy(scores, places) for scores, places in zip(logits, labels)]
    return torch.stack(losses).mean()
