"""Softmax without the shift."""


def cross_entropy_backward(logits, labels):
    p = logits.exp() / logits.exp().sum(1, keepdim=True)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
