"""Forgets the true class."""


def cross_entropy_backward(logits, labels):
    return torch.softmax(logits, 1) / len(labels)
