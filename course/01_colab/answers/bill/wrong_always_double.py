"""More digits than were asked for."""


def bill(amounts, prices):
    return amounts.to(prices.device).double() @ prices.double()
