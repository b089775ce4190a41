"""A beginner with a comprehension over the rows: breaks "n may be 0" (torch.stack refuses an empty list)."""
def bill(amounts, prices):
    amounts = amounts.to(prices)
    return torch.stack([row.dot(prices) for row in amounts])
