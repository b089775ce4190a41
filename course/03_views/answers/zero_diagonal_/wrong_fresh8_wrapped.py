"""Somebody who copies wrap=True from the documentation; breaks 'until the shorter side ends' for tall matrices."""
def zero_diagonal_(x):
    return x.fill_diagonal_(0, wrap=True)
