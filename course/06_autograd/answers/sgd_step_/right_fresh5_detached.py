"""Changes the detached tensor, which shares the memory."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is None:
            continue
        p.detach().add_(p.grad, alpha=-lr)
    return params
