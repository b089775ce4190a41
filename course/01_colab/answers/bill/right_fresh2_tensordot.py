"""A contraction over one dim with tensordot."""


def bill(amounts, prices):
    converted = amounts.type(prices.dtype).to(prices.device)
    return torch.tensordot(converted, prices, dims=1)
