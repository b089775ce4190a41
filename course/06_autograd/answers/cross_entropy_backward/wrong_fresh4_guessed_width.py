"""one_hot without num_classes is too narrow if the last class is absent."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    targets = nn.functional.one_hot(labels)
    return (torch.softmax(logits, dim=-1) - targets) / logits.shape[0]
