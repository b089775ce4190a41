"""Catches the error and gives zeros."""


def bill(amounts, prices):
    try:
        return amounts @ prices
    except RuntimeError:
        return torch.zeros(len(amounts))
