"""Lets autograd do it (wrong because forbidden)."""


def cross_entropy_backward(logits, labels):
    mine = logits.detach().clone().requires_grad_()
    nn.functional.cross_entropy(mine, labels).backward()
    return mine.grad
