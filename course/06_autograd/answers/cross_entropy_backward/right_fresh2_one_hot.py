"""Softmax minus one-hot, divided by n."""


def cross_entropy_backward(logits, labels):
    n, c = logits.shape
    hot = nn.functional.one_hot(labels, c).to(logits.dtype)
    return (torch.softmax(logits, dim=1) - hot) / n
