"""Only the entries of the true classes."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, 1)
    out = torch.zeros_like(p)
    rows = torch.arange(len(labels))
    out[rows, labels] = (p[rows, labels] - 1) / len(labels)
    return out
