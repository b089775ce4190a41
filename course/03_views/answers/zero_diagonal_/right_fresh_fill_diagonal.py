"""The one method for the whole job."""
def zero_diagonal_(x):
    return x.fill_diagonal_(0)
