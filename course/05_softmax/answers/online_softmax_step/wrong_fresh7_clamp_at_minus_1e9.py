"""Clamps the shift at a "very low" -1e9: finite scores below it (any size is allowed) get exp(-huge) = 0, so the sum is 0 instead of at least 1."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    shift = new_max.clamp(min=-1e9)
    old = running_sum * torch.exp(running_max - shift)
    return new_max, old + torch.exp(block - shift.unsqueeze(1)).sum(dim=1)
