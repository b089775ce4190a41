"""One step, and the rest by recursion."""


def descend(f, start: torch.Tensor, steps: int, lr: float) -> torch.Tensor:
    """Return the point after some steps of gradient descent on f."""
    if steps <= 0:
        return start.detach().clone()
    here = start.detach().clone().requires_grad_()
    (uphill,) = torch.autograd.grad(f(here), here)
    return descend(f, here.detach() - lr * uphill, steps - 1, lr)
