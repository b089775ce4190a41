"""Zeroes all tensors."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            p.zero_()
    return params
