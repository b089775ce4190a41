"""Takes the old state as one more column of scores, with the old sum as its weight."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    scores = torch.cat([running_max.unsqueeze(1), block], dim=1)
    weights = torch.cat([running_sum.unsqueeze(1), torch.ones_like(block)], dim=1)
    new_max = scores.max(dim=1).values
    shift = torch.where(new_max.isinf(), torch.zeros_like(new_max), new_max)
    new_sum = ((scores - shift.unsqueeze(1)).exp() * weights).sum(dim=1)
    return new_max, new_sum
