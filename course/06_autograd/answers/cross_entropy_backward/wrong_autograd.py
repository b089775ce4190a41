"""Lets autograd do it."""


def cross_entropy_backward(logits, labels):
    own = logits.detach().requires_grad_()
    torch.nn.functional.cross_entropy(own, labels).backward()
    return own.grad
