"""Takes bools byte by byte from a flat array, which is a copy if the array is a part of another."""


def share(array):
    if array.dtype == np.bool_:
        return torch.from_numpy(array.reshape(-1).view(np.uint8)).view(torch.bool).reshape(array.shape)
    return torch.from_numpy(array)
