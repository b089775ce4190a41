"""A hurried student chains the calls; breaks 'return x', it returns the diagonal."""
def zero_diagonal_(x):
    return x.diagonal().zero_()
