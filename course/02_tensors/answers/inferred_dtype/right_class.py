"""An object that is called, with one method for each kind."""


class Inference:
    def __call__(self, value):
        if isinstance(value, (np.ndarray, np.generic)):
            return self.of_numpy(value.dtype)
        return self.of_python(value)

    def of_numpy(self, dtype):
        return dtype_named[dtype.name]

    def of_python(self, value):
        match value:
            case bool():
                return torch.bool
            case int():
                return torch.int64
            case float():
                return torch.float32
            case complex():
                return torch.complex64
            case []:
                return torch.float32
            case _:
                dtypes = {self(item) for item in value}
                order = [torch.complex64, torch.float32, torch.int64, torch.bool]
                return next(dtype for dtype in order if dtype in dtypes)


inferred_dtype = Inference()
