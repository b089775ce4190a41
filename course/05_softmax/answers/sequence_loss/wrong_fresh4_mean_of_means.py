"""Averages the sentences' means, so places of short sentences weigh more."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    per_sentence = torch.stack([F.cross_entropy(s, y) for s, y in zip(logits, labels)])
    return per_sentence.nanmean()  # nan: a sentence of nothing but padding
