"""A student with a rule of thumb removes the largest inner size first; breaks 'at the lowest total cost'."""
def cheapest_order(sizes):
    left, orders = list(sizes), list(range(len(sizes) - 1))
    while len(orders) > 1:
        k = max(range(1, len(left) - 1), key=lambda k: left[k])
        orders[k - 1 : k + 1] = [(orders[k - 1], orders[k])]
        del left[k]
    return orders[0]
