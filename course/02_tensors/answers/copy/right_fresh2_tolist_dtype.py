"""Through Python's numbers, with dtype and shape said explicitly."""


def copy(array):
    flat = torch.tensor(array.ravel().tolist(), dtype=dtype_named[array.dtype.name])
    return flat.reshape(array.shape)
