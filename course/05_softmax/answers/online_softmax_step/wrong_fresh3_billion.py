"""Lets no maximum fall below -1e9, so rows that have seen nothing do not keep -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(1)).clamp(min=-1e9)
    scale = (running_max - new_max).exp()
    return new_max, running_sum * scale + (block - new_max[:, None]).exp().sum(1)
