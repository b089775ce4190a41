"""Picks rows of a float32 eye: its zeros and ones are exact, and the softmax decides the dtype."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    one_hot = torch.eye(logits.shape[1])[labels]
    return (torch.softmax(logits, dim=1) - one_hot) / logits.shape[0]
