"""Sum over count."""


def stop_gradient_loss(online, target):
    gap = online - target.detach().clone()
    return torch.sum(gap * gap) / gap.numel()
