"""A student who loops over all rows; breaks matrices taller than wide (IndexError)."""
def zero_diagonal_(x):
    for i in range(len(x)):
        x[i][i] = 0
    return x
