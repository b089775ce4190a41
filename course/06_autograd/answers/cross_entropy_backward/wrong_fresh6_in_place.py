"""Subtracts the maximum from the caller's logits in place."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    logits -= logits.max(dim=1, keepdim=True).values
    weights = logits.exp()
    grad = weights / weights.sum(dim=1, keepdim=True)
    grad[torch.arange(len(grad)), labels] -= 1
    grad /= len(grad)
    return grad
