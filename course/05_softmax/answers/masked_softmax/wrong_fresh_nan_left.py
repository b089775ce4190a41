"""Forgets the slices in which everything is hidden."""

def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -inf), dim=dim)
