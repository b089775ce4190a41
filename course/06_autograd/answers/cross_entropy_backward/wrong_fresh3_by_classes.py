"""Divides by the number of classes, not by that of rows."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    n, c = logits.shape
    one_hot = (labels[:, None] == torch.arange(c)).to(logits.dtype)
    return (torch.softmax(logits, dim=1) - one_hot) / c
