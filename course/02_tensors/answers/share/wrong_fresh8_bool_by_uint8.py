"""Learnt from an outdated tutorial that from_numpy refuses bool arrays: .bool() copies them."""


def share(array):
    if array.dtype == np.bool_:  # from_numpy cannot do bool
        return torch.from_numpy(array.view(np.uint8)).bool()
    return torch.from_numpy(array)
