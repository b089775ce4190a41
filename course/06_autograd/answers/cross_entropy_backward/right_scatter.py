"""scatter_add_ writes the ones."""


def cross_entropy_backward(logits, labels):
    n = logits.size(0)
    p = logits.log_softmax(dim=-1).exp() / n
    minus = torch.full((n, 1), -1.0 / n, dtype=logits.dtype)
    return p.scatter_add(1, labels.unsqueeze(1), minus)
