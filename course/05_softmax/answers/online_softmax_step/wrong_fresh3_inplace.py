"""Rescales the old sum in place."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    shift = new_max.clamp(min=torch.finfo(block.dtype).min)
    running_sum *= (running_max - shift).exp()
    running_sum += (block - shift[:, None]).exp().sum(1)
    return new_max, running_sum
