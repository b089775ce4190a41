"""The one line with one_hot."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    n, c = logits.shape
    return (logits.softmax(1) - nn.functional.one_hot(labels, c).to(logits.dtype)) / n
