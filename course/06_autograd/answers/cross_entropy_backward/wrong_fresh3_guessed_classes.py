"""Leaves the number of classes to one_hot, which goes by the largest label."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    return (torch.softmax(logits, dim=1) - nn.functional.one_hot(labels)) / len(logits)
