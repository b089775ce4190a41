"""Asks whether the label's score is the highest of its row."""


def accuracy(logits, labels):
    column = labels if labels.ndim == 2 else labels.unsqueeze(1)
    hit = logits.gather(1, column) == logits.amax(dim=1, keepdim=True)
    return hit.sum() / logits.shape[0]
