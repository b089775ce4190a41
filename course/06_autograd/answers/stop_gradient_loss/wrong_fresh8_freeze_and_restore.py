"""Freezes target for a moment with requires_grad_(False), which is an error for a target that is no leaf."""
def stop_gradient_loss(online, target):
    was = target.requires_grad
    target.requires_grad_(False)
    loss = ((online - target) ** 2).mean()
    target.requires_grad_(was)
    return loss
