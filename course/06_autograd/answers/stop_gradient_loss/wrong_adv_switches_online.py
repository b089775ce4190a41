"""Sees to it that online requires gradients."""


def stop_gradient_loss(online, target):
    if not online.requires_grad:
        online.requires_grad_()
    return ((online - target.detach()) ** 2).mean()
