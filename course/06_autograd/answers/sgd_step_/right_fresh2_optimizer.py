"""An optimizer does it, when there is something to do."""


def sgd_step_(params, lr):
    if len(params) > 0:
        torch.optim.SGD(params, lr=lr).step()
