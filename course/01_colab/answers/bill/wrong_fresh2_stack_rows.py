"""One dot product for each customer, stacked; without customers there is nothing to stack."""


def bill(amounts, prices):
    return torch.stack([torch.dot(row.to(prices), prices) for row in amounts])
