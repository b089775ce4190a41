"""exp of the raw logits, which overflows."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    exps = logits.exp()
    grad = exps / exps.sum(dim=1, keepdim=True)
    grad[torch.arange(len(labels)), labels] -= 1.0
    return grad / len(labels)
