"""exp without subtracting the largest, which runs over."""


def cross_entropy_backward(logits, labels):
    e = torch.exp(logits)
    p = e / e.sum(dim=1, keepdim=True)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
