"""exp of log_softmax, and one_hot with the number of classes."""


def cross_entropy_backward(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    n, c = logits.shape
    probability = nn.functional.log_softmax(logits, dim=-1).exp()
    truth = nn.functional.one_hot(labels, num_classes=c).to(logits.dtype)
    return (probability - truth).div(n)
