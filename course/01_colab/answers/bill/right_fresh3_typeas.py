"""type_as and torch.mv, after checks of the arguments."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    if amounts.ndim != 2 or prices.ndim != 1 or amounts.shape[1] != prices.shape[0]:
        raise ValueError(f"shapes {tuple(amounts.shape)} and {tuple(prices.shape)} do not fit")
    if amounts.is_floating_point():
        raise ValueError("amounts should be whole numbers")
    return torch.mv(amounts.type_as(prices), prices)
