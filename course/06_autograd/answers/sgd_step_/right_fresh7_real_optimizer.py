"""Lets torch.optim.SGD do it; an empty list, which SGD refuses, is left out."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    if params:
        torch.optim.SGD(params, lr=lr).step()
