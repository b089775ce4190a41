"""Switches target's requires_grad off and on again: for a target that is the result of other operations that is an error."""
def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    flag = target.requires_grad
    target.requires_grad_(False)
    loss = (online - target).pow(2).mean()
    target.requires_grad_(flag)
    return loss
