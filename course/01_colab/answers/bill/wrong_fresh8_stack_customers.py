"""A list of customers' sums, stacked: no customers (n = 0) raise an error."""


def bill(amounts, prices):
    return torch.stack([torch.dot(row.to(prices), prices) for row in amounts])
