"""Works on x and cleans up too much: a .grad that was there before is gone (x must be as it was)."""
def grad_of(f, x):
    x = x if x.requires_grad else x.detach().clone().requires_grad_()
    (gradient,) = torch.autograd.grad(f(x), x)
    x.grad = None
    return gradient
