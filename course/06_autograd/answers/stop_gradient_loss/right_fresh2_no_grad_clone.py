"""A clone of the target that is not recorded."""


def stop_gradient_loss(online, target):
    with torch.no_grad():
        constant = target.clone()
    difference = torch.sub(online, constant).reshape(-1)
    return difference.dot(difference) / difference.numel()
