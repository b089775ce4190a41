"""Subtracts the maximum in the caller's logits."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    logits -= logits.amax(dim=1, keepdim=True)
    e = logits.exp()
    p = e / e.sum(dim=1, keepdim=True)
    y = torch.zeros_like(p).scatter_(1, labels.unsqueeze(1), 1.0)
    return (p - y) / len(labels)
