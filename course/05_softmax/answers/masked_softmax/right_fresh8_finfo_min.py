"""Fills with the lowest finite number, far below -1e30, and zeroes the hidden ones afterwards; no nan ever arises."""
def masked_softmax(x, mask, dim):
    lowest = torch.finfo(x.dtype).min
    return torch.softmax(x.masked_fill(mask, lowest), dim).masked_fill_(mask, 0)
