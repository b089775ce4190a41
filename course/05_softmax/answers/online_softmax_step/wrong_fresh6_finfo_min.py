"""Uses the lowest float in the place of -inf and returns it as the maximum."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    lowest = torch.finfo(block.dtype).min  # avoids -inf minus -inf
    old_max = running_max.clamp(min=lowest)
    new_max = torch.maximum(old_max, block.amax(dim=1))
    correction = torch.exp(old_max - new_max)
    new_sum = running_sum * correction + torch.exp(block - new_max[:, None]).sum(dim=1)
    return new_max, new_sum
