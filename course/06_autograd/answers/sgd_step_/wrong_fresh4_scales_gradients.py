"""mul_ scales the gradients themselves."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                continue
            p.sub_(p.grad.mul_(lr))
