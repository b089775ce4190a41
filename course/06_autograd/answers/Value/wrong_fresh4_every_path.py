"""Sends each share on at once, path by path, so 40 doublings never end."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self.inputs = []

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        result = Value(self.data + other.data)
        result.inputs = [(self, 1.0), (other, 1.0)]
        return result

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        result = Value(self.data * other.data)
        result.inputs = [(self, other.data), (other, self.data)]
        return result

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self, arriving=1.0):
        self.grad += arriving
        for value, slope in self.inputs:
            value.backward(arriving * slope)
