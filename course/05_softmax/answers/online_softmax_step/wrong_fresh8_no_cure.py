"""The formula without the cure: a row that has seen only -inf gets -inf - -inf = nan as its sum."""
def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(dim=1))
    old = running_sum * (running_max - new_max).exp()
    return new_max, old + (block - new_max[:, None]).exp().sum(dim=1)
