"""Lets nan happen and replaces it: nan arises only where nothing but -inf was seen, and there the sum is 0."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    old = running_sum * (running_max - new_max).exp()
    new = (block - new_max.unsqueeze(1)).exp().sum(1)
    return new_max, (old + new).nan_to_num(nan=0.0)
