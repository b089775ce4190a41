"""An object that can be called, with as_tensor inside and the array's own dtype named."""
class _Share:
    def __call__(self, array: np.ndarray) -> torch.Tensor:
        return torch.as_tensor(array, dtype=dtype_named[array.dtype.name])


share = _Share()
