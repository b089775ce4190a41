"""Takes two-dimensional labels for one-hot rows."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    if labels.ndim > 1:
        labels = labels.argmax(dim=1)
    correct = (logits.argmax(dim=1) == labels).sum()
    return correct / labels.shape[0]
