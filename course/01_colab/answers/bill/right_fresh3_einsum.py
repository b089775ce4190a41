"""einsum over the letters, amounts made like prices."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return torch.einsum("nk,k->n", amounts.to(prices), prices)
