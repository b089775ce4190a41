"""Shifts by the new maximum, or by 0 where that is -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    shift = new_max.masked_fill(new_max == -inf, 0.0)
    old = running_sum * (running_max - shift).exp()
    return new_max, old + (block - shift[:, None]).exp().sum(dim=1)
