"""By hand, with a floor under the maximum that is above some visible scores."""


def masked_softmax(x, mask, dim):
    s = x.masked_fill(mask, -inf)
    m = s.amax(dim, keepdim=True).clamp(min=-1e10)
    e = (s - m).exp()
    return e / e.sum(dim, keepdim=True).clamp(min=1e-30)
