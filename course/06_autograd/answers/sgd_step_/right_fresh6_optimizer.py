"""The optimizer of torch, which an empty list would upset."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    if len(params) > 0:
        torch.optim.SGD(params, lr=lr).step()
