"""Divides by the number of all logits, n * c; the mean is over the n rows."""
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    target = nn.functional.one_hot(labels, num_classes=logits.shape[1]).to(logits.dtype)
    return (torch.softmax(logits, dim=1) - target) / logits.numel()
