"""Forgets keepdim: right for dim=0, in a square tensor the rows' means go to the columns without any error."""
def standardize(x, dim):
    return (x - x.mean(dim)) / x.std(dim)
