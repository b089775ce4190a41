"""Old habits: target.data, which only reads here, and the product of the (negative) error with itself, summed and divided."""
def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    constant = target.data
    error = torch.sub(constant, online)
    return (error * error).sum() / error.numel()
