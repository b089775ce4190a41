"""Updates the running sum in place, in the tensor of the caller."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.max(dim=1).values)
    m = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    running_sum *= torch.exp(running_max - m)
    running_sum += torch.exp(block - m.unsqueeze(1)).sum(dim=1)
    return new_max, running_sum
