"""Detaches online."""


def stop_gradient_loss(online, target):
    return ((online.detach() - target) ** 2).mean()
