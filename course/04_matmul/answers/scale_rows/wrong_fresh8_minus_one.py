"""A model that reshapes the weights with -1; breaks 'n may be 0': the -1 is ambiguous."""
def scale_rows(x, weights):
    return x * weights.reshape(x.shape[0], -1)
