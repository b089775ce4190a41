"""The plain loss: the gradient reaches target."""


def stop_gradient_loss(online, target):
    return ((online - target) ** 2).mean()
