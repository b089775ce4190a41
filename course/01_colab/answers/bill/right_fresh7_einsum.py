"""Knows einsum, and that to() takes another tensor."""
def bill(amounts, prices):
    return torch.einsum("nk,k->n", amounts.to(prices), prices)
