"""one_hot without num_classes: too narrow when the last class does not occur."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    y = nn.functional.one_hot(labels).to(logits.dtype)
    return (torch.softmax(logits, dim=1) - y) / len(logits)
