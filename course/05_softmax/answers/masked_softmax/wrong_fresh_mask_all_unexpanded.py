"""Asks the mask itself, before broadcasting, which slices are all hidden."""

def masked_softmax(x, mask, dim):
    p = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    nothing = mask.all(dim, keepdim=True)
    return p.masked_fill(nothing, 0.0)
