"""Lets nan arise for rows of -inf only and takes it for 0."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.max(running_max, block.max(dim=1).values)
    factor = torch.nan_to_num(torch.exp(running_max - new_max), nan=0.0)
    terms = torch.nan_to_num(torch.exp(block - new_max.unsqueeze(1)), nan=0.0)
    return new_max, running_sum * factor + terms.sum(1)
