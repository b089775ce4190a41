"""Replaces -inf by the lowest finite number: rows of only -inf get that as maximum, not -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    lowest = torch.finfo(block.dtype).min
    new_max = torch.maximum(running_max, block.amax(dim=1)).clamp(min=lowest)
    rescale = torch.exp(running_max - new_max)
    new_sum = running_sum * rescale + torch.exp(block - new_max[:, None]).sum(dim=1)
    return new_max, new_sum
