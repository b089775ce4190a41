"""Counts the hits in a loop and divides."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    n = logits.shape[0]
    right = 0
    for i in range(n):
        if logits[i].argmax().item() == labels[i].item():
            right = right + 1
    return torch.tensor(right / n)
