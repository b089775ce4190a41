"""Changes the numbers through detach(), which shares the memory."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for param in params:
        if param.grad is None:
            continue
        param.detach().sub_(param.grad.detach() * lr)
    return params
