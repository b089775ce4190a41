"""Lays a one-element tensor over place 0 of each storage and compares its address."""
class _Origin:
    def __call__(self, tensor):
        return tensor.as_strided((1,), (1,), 0).data_ptr()


class _Shares:
    def __init__(self):
        self.origin = _Origin()

    def __call__(self, a, b):
        return self.origin(a) == self.origin(b)


shares_storage = _Shares()
