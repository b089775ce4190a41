"""Updates the running sum in place to save memory: the arguments must keep their values."""
def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(dim=1))
    shift = new_max.masked_fill(new_max == -inf, 0.0)
    running_sum.mul_((running_max - shift).exp()).add_((block - shift[:, None]).exp().sum(dim=1))
    return new_max, running_sum
