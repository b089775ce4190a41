"""target.detach_() takes the caller's tensor itself out of its graph: its requires_grad is gone afterwards, and views cannot be detached so."""
def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    return ((online - target.detach_()) ** 2).mean()
