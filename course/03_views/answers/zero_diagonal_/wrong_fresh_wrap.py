"""Found wrap=True in the documentation; tall matrices get a second diagonal."""
def zero_diagonal_(x):
    x.fill_diagonal_(0, wrap=True)
    return x
