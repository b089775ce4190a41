"""Subtracts the largest in the logits themselves."""


def cross_entropy_backward(logits, labels):
    logits -= logits.max(dim=1, keepdim=True).values
    p = logits.exp()
    p /= p.sum(1, keepdim=True)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)
