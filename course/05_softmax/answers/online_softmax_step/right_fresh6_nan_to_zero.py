"""Only a row of nothing but -inf gives nan, and its sum is 0."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.max(dim=1).values)
    new_sum = running_sum * torch.exp(running_max - new_max)
    new_sum = new_sum + torch.exp(block - new_max[:, None]).sum(dim=1)
    new_sum[new_max == -inf] = 0.0
    return new_max, new_sum
