"""Mean of absolute values."""


def stop_gradient_loss(online, target):
    return (online - target.detach()).abs().mean()
