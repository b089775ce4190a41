"""Row by row into a fresh tensor."""


def bill(amounts, prices):
    totals = prices.new_zeros(len(amounts))
    for i, row in enumerate(amounts):
        totals[i] = (row.to(prices) * prices).sum()
    return totals
