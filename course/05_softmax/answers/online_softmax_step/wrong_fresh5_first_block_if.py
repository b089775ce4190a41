"""Treats the first block apart, but only if no row has seen a score yet."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    block_max = block.amax(dim=1)
    if (running_max == -inf).all():  # the first block
        new_sum = torch.exp(block - block_max[:, None]).sum(dim=1)
        return block_max, new_sum
    new_max = torch.maximum(running_max, block_max)
    new_sum = running_sum * torch.exp(running_max - new_max)
    new_sum = new_sum + torch.exp(block - new_max[:, None]).sum(dim=1)
    return new_max, new_sum
