"""A class with __call__ that compares (device, address, size) of the storages."""


class _StorageComparer:
    """Compares where two tensors keep their numbers."""

    @staticmethod
    def key(t):
        storage = t.untyped_storage()
        return (str(storage.device), storage.data_ptr(), storage.nbytes())

    def __call__(self, a, b):
        return self.key(a) == self.key(b)


shares_storage = _StorageComparer()
