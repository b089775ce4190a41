"""Divides by the number of classes instead of rows."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    grad = torch.softmax(logits, dim=1)
    rows = torch.arange(labels.shape[0])
    grad[rows, labels] -= 1.0
    return grad / logits.shape[1]
