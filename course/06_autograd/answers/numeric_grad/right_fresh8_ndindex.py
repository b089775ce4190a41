"""A NumPy veteran: np.ndindex over all places, two fresh copies for each."""
def numeric_grad(f, x):
    h = 2.0**-16  # about 1.5e-5, exact in binary
    result = torch.zeros(x.shape, dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        above, below = x.detach().clone(), x.detach().clone()
        above[place] += h
        below[place] -= h
        result[place] = (f(above) - f(below)) / (above[place] - below[place]).item()
    return result
