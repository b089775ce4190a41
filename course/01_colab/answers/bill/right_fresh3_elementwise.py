"""Elementwise product and a sum along the goods, device and dtype written out."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    there = amounts.to(device=prices.device, dtype=prices.dtype)
    return (there * prices.unsqueeze(0)).sum(dim=1)
