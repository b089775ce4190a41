"""where instead of masked_fill, and nan cleared at the end."""


def masked_softmax(x, mask, dim):
    hidden = torch.where(mask, float("-inf"), x)
    return torch.nan_to_num(torch.softmax(hidden, dim))
