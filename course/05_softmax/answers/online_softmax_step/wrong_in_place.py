"""Overwrites the state that it was given."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    shift = torch.where(new_max.isinf(), 0, new_max)
    running_sum *= (running_max - shift).exp()
    running_sum += (block - shift[:, None]).exp().sum(1)
    return new_max, running_sum
