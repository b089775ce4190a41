"""Makes a new tensor of the numbers, which is float32 whatever x was."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    own = torch.tensor(x.tolist(), requires_grad=True)
    return torch.autograd.grad(f(own), own)[0]
