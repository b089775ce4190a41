"""Returns the tuple that torch.autograd.grad returns."""


def grad_of(f, x):
    own = x.detach().requires_grad_()
    return torch.autograd.grad(f(own), own)
