"""Lets autograd do it."""


def linear_backward(x, w, grad_out):
    x, w = x.detach().requires_grad_(), w.detach().requires_grad_()
    b = torch.zeros(len(w), dtype=w.dtype, requires_grad=True)
    return torch.autograd.grad(x @ w.T + b, (x, w, b), grad_out)
