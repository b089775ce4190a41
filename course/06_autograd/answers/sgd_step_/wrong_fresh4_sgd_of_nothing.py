"""An optimizer refuses an empty list of parameters."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    optimizer = torch.optim.SGD(params, lr=lr)
    optimizer.step()
