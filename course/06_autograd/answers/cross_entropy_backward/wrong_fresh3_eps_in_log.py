"""Adds 1e-8 before dividing and cuts the logits off at 80."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    powers = torch.exp(logits.clamp(-80, 80))
    p = powers / (powers.sum(dim=1, keepdim=True) + 1e-8)
    truth = torch.zeros_like(p).scatter_(1, labels[:, None], 1.0)
    return (p - truth) / logits.shape[0]
