"""Makes both float32, so float64 prices lose digits, and the devices stay apart."""


def bill(amounts, prices):
    return amounts.float() @ prices.float()
