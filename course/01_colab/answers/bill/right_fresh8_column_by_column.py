"""A C programmer adds up the columns of goods, into fresh zeros beside prices."""


def bill(amounts, prices):
    n, k = amounts.shape
    sums = prices.new_zeros(n)
    for j in range(k):
        sums += amounts[:, j].to(device=prices.device, dtype=prices.dtype) * prices[j]
    return sums
