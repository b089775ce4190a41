"""Guards the factor of the old sum, but not the scores of the block."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    factor = torch.where(
        running_max == -inf, torch.zeros_like(running_max), torch.exp(running_max - new_max)
    )
    new_sum = running_sum * factor + torch.exp(block - new_max[:, None]).sum(dim=1)
    return new_max, new_sum
