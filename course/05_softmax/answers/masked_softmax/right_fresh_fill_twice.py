"""Hides before, and sets the hidden places to 0 after, which also repairs nan."""

def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -inf), dim=dim).masked_fill(mask, 0)
