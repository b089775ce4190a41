"""Clears the gradients after the step."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    with torch.no_grad():
        for p in params:
            if p.grad is not None:
                p.add_(p.grad, alpha=-lr)
                p.grad = None
