"""Names dtype and device, and calls torch.mv."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    moved = amounts.to(device=prices.device, dtype=prices.dtype)
    return torch.mv(moved, prices)
