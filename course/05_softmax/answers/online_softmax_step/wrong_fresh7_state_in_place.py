"""Updates the running sum with *= and +=: the caller's old state is overwritten; breaks "The three arguments keep their values"."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    shift = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    running_sum *= torch.exp(running_max - shift)
    running_sum += torch.exp(block - shift[:, None]).sum(dim=1)
    return new_max, running_sum
