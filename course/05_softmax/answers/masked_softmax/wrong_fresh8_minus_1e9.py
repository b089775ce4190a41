"""The number of many tutorials: -1e9 for hidden scores is above a visible -1e30, so hidden ones take all."""
def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -1e9), dim=dim).masked_fill(mask, 0.0)
