"""1/N is missing."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, 1)
    p[torch.arange(len(labels)), labels] -= 1
    return p
