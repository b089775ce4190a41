"""A class with __call__ that stands for the function."""


class _Sharer:
    def __call__(self, array):
        if not isinstance(array, np.ndarray):
            raise TypeError("share wants a NumPy array")
        return torch.from_numpy(array).view(array.shape)


share = _Sharer()
