"""The numbers of the target go through a list into a new tensor."""


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    constant = torch.tensor(target.tolist(), dtype=target.dtype)
    difference = torch.sub(online, constant)
    return difference.mul(difference).mean()
