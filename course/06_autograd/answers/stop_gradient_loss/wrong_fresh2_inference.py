"""A constant made in inference_mode may not be used in a recorded computation."""


def stop_gradient_loss(online, target):
    with torch.inference_mode():
        constant = target.clone()
    return ((online - constant) * (online - constant)).mean() + 0 * (online * constant).sum()
