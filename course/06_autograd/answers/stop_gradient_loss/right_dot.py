"""As a dot product."""


def stop_gradient_loss(online, target):
    gap = (online - target.detach()).flatten()
    return torch.dot(gap, gap) / len(gap)
