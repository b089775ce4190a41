"""The loss as a module with .data, which is frowned upon but changes nothing here."""
def stop_gradient_loss(online, target, *, measure=nn.MSELoss()):
    return measure(online, target.data)
