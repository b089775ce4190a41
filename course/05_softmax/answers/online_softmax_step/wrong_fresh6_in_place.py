"""Updates the old sum in place, as a running total."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    safe = new_max.masked_fill(new_max == -inf, 0.0)
    running_sum *= torch.exp(running_max - safe)
    running_sum += torch.exp(block - safe[:, None]).sum(dim=1)
    return new_max, running_sum
