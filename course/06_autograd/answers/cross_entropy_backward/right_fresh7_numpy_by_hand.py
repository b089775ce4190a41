"""NumPy, with softmax written out and a one-hot comparison."""
def cross_entropy_backward(logits, labels):
    """Return what autograd's backward() would leave in logits.grad; it is not called."""
    scores = logits.numpy()
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    hot = labels.numpy()[:, None] == np.arange(scores.shape[1])
    return torch.from_numpy((weights - hot) / scores.dtype.type(len(scores)))
