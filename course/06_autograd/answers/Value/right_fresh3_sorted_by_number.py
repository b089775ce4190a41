"""Values are numbered as they are made; backward goes from the highest number down."""


from itertools import count


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    _numbers = count()

    def __init__(self, data, sources=()):
        self.data = data
        self.grad = 0.0
        self._sources = tuple(sources)  # pairs (value, slope)
        self._number = next(Value._numbers)

    def __repr__(self):
        return f"Value({self.data}, grad={self.grad})"

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        """Add the derivative of self to the grad of all values behind it."""
        found, waiting = {self._number: self}, [self]
        while waiting:
            for source, _ in waiting.pop()._sources:
                if source._number not in found:
                    found[source._number] = source
                    waiting.append(source)
        share = dict.fromkeys(found, 0.0)
        share[self._number] = 1.0
        for number in sorted(found, reverse=True):
            value = found[number]
            value.grad += share[number]
            for source, slope in value._sources:
                share[source._number] += share[number] * slope
