"""Product with a column, then squeeze(): for one customer the shape is () and not (1,)."""
def bill(amounts, prices):
    column = prices.unsqueeze(1)
    return (amounts.to(prices) @ column).squeeze()
