"""By hand with the lowest finite number under the mask, weights set to 0 there, and sums of 0 replaced by 1."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    scores = x.masked_fill(mask, torch.finfo(x.dtype).min)
    weights = scores.sub_(scores.amax(dim, keepdim=True)).exp_().masked_fill_(mask, 0)
    total = weights.sum(dim, keepdim=True)
    total[total == 0] = 1
    return weights.div_(total)
