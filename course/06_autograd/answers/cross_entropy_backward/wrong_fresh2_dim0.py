"""Softmax along the batch."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, dim=0)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
