"""backward sets all gradients behind it to 0 first, so a second graph does not add."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self._from = []

    def _make(self, data, pairs):
        new = Value(data)
        new._from = pairs
        return new

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._make(self.data + other.data, [(self, 1), (other, 1)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._make(self.data * other.data, [(self, other.data), (other, self.data)])

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def collect(value):
            if value in seen:
                return
            seen.add(value)
            for source, _ in value._from:
                collect(source)
            order.append(value)

        collect(self)
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        while order:
            value = order.pop()
            for source, slope in value._from:
                source.grad += slope * value.grad
