"""The formula alone; rows of only -inf give nan."""

def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    new_sum = running_sum * (running_max - new_max).exp()
    return new_max, new_sum + (block - new_max[:, None]).exp().sum(1)
