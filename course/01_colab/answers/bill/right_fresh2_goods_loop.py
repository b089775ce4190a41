"""Adds up good by good into a fresh tensor of the right kind and place."""


def bill(amounts, prices):
    total = prices.new_zeros(amounts.shape[0])
    for j in range(amounts.shape[1]):
        total += amounts[:, j].to(prices) * prices[j]
    return total
