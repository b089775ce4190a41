"""NumPy for the points, map for the slopes, and a transposed result that is no contiguous tensor."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    point = np.array(x.detach().numpy())
    h = 1e-6 * 8

    def slope(place):
        step = np.zeros_like(point)
        step[place] = h
        return (f(torch.from_numpy(np.asarray(point + step))) - f(torch.from_numpy(np.asarray(point - step)))) / (2 * h)

    places = list(np.ndindex(*point.shape[::-1]))
    numbers = np.array(list(map(lambda place: slope(place[::-1]), places)), dtype=np.float64)
    return torch.from_numpy(np.asarray(numbers.reshape(point.shape[::-1]).T))
