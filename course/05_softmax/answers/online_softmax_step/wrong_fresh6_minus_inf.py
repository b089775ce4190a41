"""Forgets that -inf minus -inf is nan in rows that hold only -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    new_sum = running_sum * torch.exp(running_max - new_max)
    new_sum = new_sum + torch.exp(block - new_max.unsqueeze(1)).sum(dim=1)
    return new_max, new_sum
