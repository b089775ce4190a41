"""Its own softmax without the maximum subtracted."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    e = logits.exp()
    p = e / e.sum(dim=1, keepdim=True)
    p[range(len(labels)), labels] -= 1.0
    return p / len(labels)
