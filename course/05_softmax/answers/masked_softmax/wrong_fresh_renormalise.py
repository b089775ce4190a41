"""Softmaxes everything, zeroes, and divides again, so hidden scores have a say."""

def masked_softmax(x, mask, dim):
    p = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    total = p.sum(dim, keepdim=True)
    return torch.where(total > 0, p / total, torch.zeros_like(p))
