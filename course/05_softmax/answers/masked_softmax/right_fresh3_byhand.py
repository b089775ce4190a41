"""By hand, with weights that are 0 under the mask."""


def masked_softmax(x, mask, dim):
    mask = mask.expand(x.shape)
    low = torch.where(mask, -inf, x)
    top = low.amax(dim, keepdim=True)
    top = torch.where(top == -inf, torch.zeros_like(top), top)
    weights = torch.exp(low - top)
    total = weights.sum(dim, keepdim=True)
    return weights / torch.where(total == 0, torch.ones_like(total), total)
