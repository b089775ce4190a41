"""@torch.no_grad() as a decorator, and copy_."""


@torch.no_grad()
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is None:
            continue
        p.copy_(p - lr * p.grad)
    return params
