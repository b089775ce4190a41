"""Calls backward itself, on top."""


def stop_gradient_loss(online, target):
    loss = ((online - target.detach()) ** 2).mean()
    if loss.requires_grad:
        loss.backward(retain_graph=True)
    return loss
