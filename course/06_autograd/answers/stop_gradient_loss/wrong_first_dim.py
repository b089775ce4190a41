"""Divides by the number of rows."""


def stop_gradient_loss(online, target):
    gap = online - target.detach()
    rows = gap.shape[0] if gap.ndim else 1
    return (gap**2).sum() / rows
