"""A C programmer scales the rows in place; breaks 'both keep their values' and 'a new tensor'."""
def scale_rows(x, weights):
    for i in range(len(x)):
        x[i] *= weights[i]
    return x
