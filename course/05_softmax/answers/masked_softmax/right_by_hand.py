"""exp of what is visible, divided by its sum where there is one."""


def masked_softmax(x, mask, dim):
    x = x.masked_fill(mask, float("-inf"))
    top = x.amax(dim, keepdim=True)
    e = (x - torch.where(top.isinf(), 0, top)).exp()
    total = e.sum(dim, keepdim=True)
    return e / torch.where(total == 0, 1, total)
