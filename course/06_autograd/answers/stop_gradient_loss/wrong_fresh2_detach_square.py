"""Detaches the difference in one factor, so half of the gradient is lost and the target gets some."""


def stop_gradient_loss(online, target):
    d = online - target
    return (d * d.detach()).mean()
