"""Asks whether the score at the label's place is the highest of its row."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    column = labels if labels.dim() == 2 else labels[:, None]
    at_label = logits.gather(1, column)
    hits = at_label == logits.amax(dim=1, keepdim=True)
    return hits.sum() / hits.numel()
