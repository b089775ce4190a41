"""The softmax by hand too, and scatter_add for the labels."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    weights = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    gradient = weights / weights.sum(dim=1, keepdim=True)
    minus_one = torch.full((len(labels), 1), -1.0, dtype=logits.dtype)
    gradient = gradient.scatter_add(1, labels.reshape(-1, 1), minus_one)
    return gradient / len(labels)
