"""Divides by the number of rows, not of elements."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    difference = online - target.detach()
    count = len(online) if online.ndim else 1
    return (difference**2).sum() / count
