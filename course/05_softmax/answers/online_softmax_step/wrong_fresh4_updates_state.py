"""Multiplies and adds in the caller's running_sum."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(1))
    safe = torch.where(new_max.isinf(), 0.0, new_max)
    running_sum *= torch.exp(running_max - safe)
    running_sum += torch.exp(block - safe.unsqueeze(1)).sum(1)
    return new_max, running_sum
