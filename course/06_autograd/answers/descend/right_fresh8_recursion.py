"""Recursion: one step, and the rest from there; no step is a copy."""
def descend(f, start, steps, lr):
    if steps == 0:
        return start.clone()
    here = start.detach().requires_grad_()
    (slope,) = torch.autograd.grad(f(here), here)
    return descend(f, (here - lr * slope).detach(), steps - 1, lr)
