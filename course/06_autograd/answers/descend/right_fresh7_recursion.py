"""Recursion over the steps; the last call copies, so that no step at all shares nothing either."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    if steps == 0:
        return start.clone()
    here = start.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(f(here), here)
    return descend(f, start.sub(gradient, alpha=lr), steps - 1, lr)
