"""Takes one column after the other."""


def online_softmax_step(running_max, running_sum, block):
    for column in block.unbind(1):
        new_max = torch.maximum(running_max, column)
        shift = new_max.masked_fill(new_max.isinf(), 0)
        running_sum = running_sum * (running_max - shift).exp() + (column - shift).exp()
        running_max = new_max
    return running_max, running_sum
