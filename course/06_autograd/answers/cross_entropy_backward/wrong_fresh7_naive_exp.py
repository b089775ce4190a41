"""Writes softmax as exp over sum without the shift: logits of 1000 give inf / inf = nan, of -1000 0 / 0."""
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    weights = logits.exp()
    p = weights / weights.sum(dim=1, keepdim=True)
    rows = torch.arange(logits.shape[0])
    p[rows, labels] -= 1.0
    return p / logits.shape[0]
