"""Adds up with the maximum of the whole block and corrects it afterwards, too late for low rows."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    shift = new_max.masked_fill(new_max == -inf, 0.0)
    if block.numel() == 0 or block.max() == -inf:
        return new_max, running_sum.clone()
    top = block.max()
    part = (block - top).exp().sum(1) * (top - shift).exp()
    part = torch.where(block.amax(1) == -inf, torch.zeros_like(part), part)
    return new_max, running_sum * (running_max - shift).exp() + part
