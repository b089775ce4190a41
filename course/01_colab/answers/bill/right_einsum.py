"""einsum spells the sum out."""


def bill(amounts, prices):
    return torch.einsum("nk,k->n", amounts.to(prices), prices)
