"""Somebody who likes classes makes the function an object with __call__."""


class Describer:
    def count(self, sizes):
        total = 1
        for s in sizes:
            total = total * int(s)
        return total

    def __call__(self, x):
        return (x.ndim, tuple(int(s) for s in x.shape), self.count(x.shape))


describe = Describer()
