"""detach_ takes the caller's own target out of its graph."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    target.detach_()
    return ((online - target) ** 2).mean()
