"""Goes along every path, right but 2**40 of them for 40 doublings."""


class Value:
    _visits = 0

    def __init__(self, data, sources=()):
        self.data = data
        self.grad = 0.0
        self.sources = sources

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self, arriving=1.0):
        self.grad += arriving
        for source, slope in self.sources:
            source.backward(slope * arriving)
