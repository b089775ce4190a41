"""The optimizer refuses an empty list."""


def sgd_step_(params, lr):
    torch.optim.SGD(params, lr=lr).step()
