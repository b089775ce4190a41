"""detach_ takes the caller's target out of its graph."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    target.detach_()
    return nn.functional.mse_loss(online, target)
