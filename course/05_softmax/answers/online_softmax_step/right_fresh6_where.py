"""Measures against 0 while a row has seen only -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    base = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    old = running_sum * (running_max - base).exp()
    new = (block - base.unsqueeze(1)).exp().sum(dim=1)
    return new_max, old + new
