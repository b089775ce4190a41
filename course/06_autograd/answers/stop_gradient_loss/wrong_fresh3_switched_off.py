"""Switches requires_grad of the target off, which works for leaves only."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    before = target.requires_grad
    target.requires_grad_(False)
    loss = (online - target).pow(2).mean()
    target.requires_grad_(before)
    return loss
