"""First what is not too small, then of those what is not too large."""


def between(x, low, high):
    big_enough = x[x >= low]
    return big_enough[big_enough <= high]
