"""Robust code: nan_to_num on the maximum, which is then the lowest finite number instead of -inf in rows of only -inf."""
def online_softmax_step(running_max, running_sum, block):
    new_max = torch.nan_to_num(torch.maximum(running_max, block.amax(dim=1)))
    old = running_sum * (running_max - new_max).exp()
    return new_max, old + (block - new_max[:, None]).exp().sum(dim=1)
