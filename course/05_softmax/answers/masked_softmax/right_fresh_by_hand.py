"""Writes the sums out and divides by 1 where a sum is 0."""

def masked_softmax(x, mask, dim):
    z = x.masked_fill(mask, -inf)
    top = z.amax(dim, keepdim=True)
    top = torch.where(top == -inf, torch.zeros_like(top), top)
    e = (z - top).exp()
    total = e.sum(dim, keepdim=True)
    return e / total.masked_fill(total == 0, 1)
