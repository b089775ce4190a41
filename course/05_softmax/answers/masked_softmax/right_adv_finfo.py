"""The lowest finite number in place of -inf."""


def masked_softmax(x, mask, dim):
    low = torch.finfo(x.dtype).min
    return torch.softmax(x.masked_fill(mask, low), dim).masked_fill(mask, 0.0)
