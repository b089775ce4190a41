"""exp by hand with each row's maximum, row after row."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    gradient = torch.empty_like(logits)
    n = len(logits)
    for i in range(n):
        e = (logits[i] - logits[i].max()).exp()
        gradient[i] = e / e.sum() / n
        gradient[i, labels[i]] -= 1 / n
    return gradient
