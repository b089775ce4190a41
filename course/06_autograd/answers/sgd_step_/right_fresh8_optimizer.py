"""Lets torch.optim.SGD do it; it refuses an empty list, so that is caught first."""
def sgd_step_(params, lr):
    if params:
        torch.optim.SGD(params, lr=lr).step()
