"""Overwrites the logits."""


def cross_entropy_backward(logits, labels):
    logits -= logits.amax(1, keepdim=True)
    p = torch.softmax(logits, 1)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
