"""By the protocol that many libraries speak; bools and empty arrays go the usual way."""


def share(array):
    if array.dtype == np.bool_ or array.size == 0:
        return torch.from_numpy(array)
    return torch.from_dlpack(array)
