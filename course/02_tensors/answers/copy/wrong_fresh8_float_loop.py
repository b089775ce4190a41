"""A C programmer's loop with float(...): int64 loses digits beyond 2**53, and complex numbers raise an error."""


def copy(array):
    result = torch.empty(array.shape, dtype=torch.from_numpy(array).dtype)
    for place in np.ndindex(*array.shape):
        result[place] = float(array[place])
    return result
