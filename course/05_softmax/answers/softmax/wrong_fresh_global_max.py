"""Subtracts the maximum of the whole tensor instead of each slice's own."""

def softmax(x, dim):
    e = torch.exp(x - x.max()) if x.numel() else x.clone()
    return e / e.sum(dim, keepdim=True)
