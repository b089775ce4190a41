"""Divides by len, the number of rows and not of elements."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    t = target.detach()
    return ((online - t) ** 2).sum() / len(online)
