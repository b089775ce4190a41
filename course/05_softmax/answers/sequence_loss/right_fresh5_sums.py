"""Adds the losses of all sentences and divides by the number of places that count."""


def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    total = logits.new_zeros(())
    for sentence, sentence_labels in zip(logits, labels):
        total = total + F.cross_entropy(sentence, sentence_labels, reduction="sum")
    return total / (labels != -100).sum()
