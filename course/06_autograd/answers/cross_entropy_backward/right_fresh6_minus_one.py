"""Softmax, minus 1 at the labels, over n."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    n = logits.shape[0]
    p = torch.softmax(logits, dim=1)
    p[torch.arange(n), labels] -= 1
    return p / n
