"""Switches the target's flag off; fails where it is no leaf."""


def stop_gradient_loss(online, target):
    target.requires_grad_(False)
    return ((online - target) ** 2).mean()
