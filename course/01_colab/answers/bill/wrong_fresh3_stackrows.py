"""Goes through the customers with torch.stack, an error without customers."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    sums = []
    for row in amounts:
        sums.append(torch.dot(row.to(prices), prices))
    return torch.stack(sums)
