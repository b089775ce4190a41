"""Subtracts 1 at the labels."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, dim=-1)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
