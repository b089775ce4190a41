"""Masks after normalising and divides again: 0 / 0 when the hidden score was far larger."""


def masked_softmax(x, mask, dim):
    p = torch.softmax(x, dim).masked_fill(mask, 0.0)
    total = p.sum(dim, keepdim=True)
    return p / torch.where(total == 0, 1, total)
