"""The labels are one row off."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, 1)
    p[torch.arange(len(labels)), labels.roll(1)] -= 1
    return p / len(labels)
