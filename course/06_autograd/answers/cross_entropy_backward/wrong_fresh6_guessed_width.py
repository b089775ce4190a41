"""One-hot rows without num_classes, too narrow if the last class is absent."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    probabilities = torch.softmax(logits, dim=1)
    return (probabilities - nn.functional.one_hot(labels).to(logits.dtype)) / logits.shape[0]
