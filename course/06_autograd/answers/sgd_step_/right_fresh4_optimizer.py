"""Lets torch.optim.SGD step, unless the list is empty."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    if len(params) == 0:
        return
    torch.optim.SGD(params, lr=lr).step()
