"""Lets torch.optim do it."""


def sgd_step_(params, lr):
    if params:
        torch.optim.SGD(params, lr=lr).step()
