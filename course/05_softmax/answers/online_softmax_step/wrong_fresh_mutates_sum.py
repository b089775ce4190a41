"""Updates the running sum in place, as one does in a loop of one's own."""

def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    safe = new_max.masked_fill(new_max == -inf, 0.0)
    running_sum *= (running_max - safe).exp()
    running_sum += (block - safe[:, None]).exp().sum(1)
    return new_max, running_sum
