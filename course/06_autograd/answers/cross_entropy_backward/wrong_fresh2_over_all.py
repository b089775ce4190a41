"""Divides by the number of all entries."""


def cross_entropy_backward(logits, labels):
    hot = nn.functional.one_hot(labels, logits.shape[1])
    return (torch.softmax(logits, 1) - hot) / logits.numel()
