"""Returns at the first tensor without a gradient, so later ones are not changed."""


@torch.no_grad()
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is None:
            return
        p.add_(p.grad, alpha=-lr)
