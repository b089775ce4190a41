"""Makes the amounts like the prices and writes the product with letters."""


def bill(amounts, prices):
    return torch.einsum("nk,k->n", amounts.to(prices), prices)
