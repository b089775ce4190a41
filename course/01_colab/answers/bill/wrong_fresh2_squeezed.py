"""Multiplies by a column and squeezes everything, so one customer has no dim left."""


def bill(amounts, prices):
    return (amounts.to(prices) @ prices[:, None]).squeeze()
