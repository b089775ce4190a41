"""Lets nan happen where all is -inf, the only place for it, and makes it 0."""

def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.max(dim=1).values)
    new_sum = running_sum * torch.exp(running_max - new_max)
    new_sum = new_sum + torch.exp(block - new_max.unsqueeze(1)).sum(1)
    return new_max, torch.nan_to_num(new_sum, nan=0.0)
