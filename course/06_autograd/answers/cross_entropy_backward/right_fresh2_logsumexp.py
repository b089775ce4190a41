"""exp of the log-probabilities, and scatter_add."""


def cross_entropy_backward(logits, labels):
    n = logits.size(0)
    p = (logits - torch.logsumexp(logits, dim=1, keepdim=True)).exp() / n
    share = torch.full((n, 1), -1.0 / n, dtype=logits.dtype)
    return p.scatter_add(1, labels[:, None], share)
