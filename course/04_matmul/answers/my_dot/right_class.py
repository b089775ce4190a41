"""An object with __call__ that keeps its check in a method."""


class Dot:
    def check(self, a, b):
        if (a.ndim, b.ndim) != (1, 1) or a.size() != b.size():
            raise RuntimeError("shapes do not fit")

    def __call__(self, a, b):
        self.check(a, b)
        return (a * b).sum().to(a.dtype)


my_dot = Dot()
