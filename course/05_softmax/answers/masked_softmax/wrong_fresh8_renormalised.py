"""Zeroes after softmax and divides again: a huge hidden score leaves nothing for the visible ones (and nan spreads)."""
def masked_softmax(x, mask, dim):
    p = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    return torch.nan_to_num(p / p.sum(dim=dim, keepdim=True))
