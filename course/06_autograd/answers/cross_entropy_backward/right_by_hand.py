"""Softmax by hand, classes compared."""


def cross_entropy_backward(logits, labels):
    weights = (logits - logits.max(1, keepdim=True).values).exp()
    p = weights / weights.sum(1, keepdim=True)
    true = labels[:, None] == torch.arange(logits.shape[1])
    return (p - true.to(p.dtype)) / logits.shape[0]
