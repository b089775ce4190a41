"""Goes by way of float32, so that large amounts lose digits with prices in float64."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.float().to(prices.device)
    return (amounts * prices).sum(1).to(prices.dtype)
