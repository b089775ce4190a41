"""Marks each value as visited and never takes the mark away, so a second graph misses leaves."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, sources=()):
        self.data = data
        self.grad = 0.0
        self._pass = lambda: None
        self._sources = sources
        self._visited = False

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order = []

        def visit(value):
            if value._visited:
                return
            value._visited = True
            for source, _ in value._sources:
                visit(source)
            order.append(value)

        visit(self)
        share = {value: 0.0 for value in order}
        share[self] = 1.0
        for value in reversed(order):
            value.grad += share[value]
            for source, slope in value._sources:
                if source in share:
                    share[source] += share[value] * slope
