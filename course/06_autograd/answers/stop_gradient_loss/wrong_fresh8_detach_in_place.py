"""detach_() with the underscore: the caller's target does not require gradients any more."""
def stop_gradient_loss(online, target):
    target.detach_()
    return ((online - target) ** 2).mean()
