"""A C programmer: a fresh result, one column of amounts after the other, added in place."""
def bill(amounts, prices):
    n, k = amounts.shape
    total = prices.new_zeros(n)
    for j in range(k):
        total += amounts[:, j].to(prices) * prices[j]
    return total
