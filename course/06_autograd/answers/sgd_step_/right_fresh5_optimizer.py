"""Lets torch.optim.SGD do the step; an empty list it would refuse."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    if len(params) == 0:
        return
    torch.optim.SGD(params, lr=lr).step()
