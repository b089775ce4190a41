"""Adds up good by good, into a fresh tensor beside prices (other order of summation)."""
def bill(amounts, prices):
    total = prices.new_zeros(amounts.shape[0])
    for column, price in zip(amounts.unbind(1), prices):
        total += column.to(total) * price
    return total
