"""Loops with item(), which has nothing to read on meta."""


def bill(amounts, prices):
    sums = [sum(amount * price.item() for amount, price in zip(row.tolist(), prices)) for row in amounts]
    return torch.tensor(sums, dtype=prices.dtype, device=prices.device)
