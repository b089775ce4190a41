"""Shifts by 0 where nothing possible has been seen."""

def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(dim=1))
    shift = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    old = running_sum * (running_max - shift).exp()
    return new_max, old + (block - shift[:, None]).exp().sum(dim=1)
