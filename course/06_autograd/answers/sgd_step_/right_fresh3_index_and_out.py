"""Indices, and torch.sub with out= on the data."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    i = 0
    while i < len(params):
        weight = params[i]
        i += 1
        if weight.grad is None:
            continue
        torch.sub(weight.data, weight.grad.data * lr, out=weight.data)
