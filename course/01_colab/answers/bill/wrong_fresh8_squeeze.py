"""Matrix times column, then squeeze(): one customer gives shape () and not (1,)."""


def bill(amounts, prices):
    column = prices.unsqueeze(1)
    return (amounts.to(column) @ column).squeeze()
