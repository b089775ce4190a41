"""Detaches both."""


def stop_gradient_loss(online, target):
    return ((online.detach() - target.detach()) ** 2).mean()
