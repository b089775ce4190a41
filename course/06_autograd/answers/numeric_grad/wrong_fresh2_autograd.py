"""Lets autograd do it; f refuses such tensors."""


def numeric_grad(f, x):
    y = x.detach().clone().requires_grad_()
    value = f(y)
    return torch.autograd.grad(value, y)[0]
