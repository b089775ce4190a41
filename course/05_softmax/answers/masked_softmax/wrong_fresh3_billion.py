"""Hides with -1e9, which visible scores may lie below."""


def masked_softmax(x, mask, dim):
    low = -1e9 if x.dtype in (torch.float32, torch.float64) else -1e4
    return torch.softmax(x.masked_fill(mask, low), dim).masked_fill(mask, 0.0)
