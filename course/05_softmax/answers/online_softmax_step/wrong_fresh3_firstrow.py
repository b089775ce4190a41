"""Asks only the first row whether anything has been seen."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    new_sum = (block - new_max[:, None]).exp().sum(1)
    if len(running_max) and running_max[0] > -inf:
        new_sum = new_sum + running_sum * (running_max - new_max).exp()
    return new_max, new_sum
