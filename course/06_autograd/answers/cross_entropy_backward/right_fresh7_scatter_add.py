"""Scales first and adds -1 / n with scatter_add_."""
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    share = 1 / logits.size(0)
    less = logits.new_full((logits.size(0), 1), -share)
    return (logits.softmax(-1) * share).scatter_add_(1, labels.unsqueeze(1), less)
