"""A dataclass compares by its numbers, so equal values count as seen."""


from dataclasses import dataclass


@dataclass
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    data: float
    grad: float = 0.0
    sources: tuple = ()

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, 0.0, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, 0.0, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order = []

        def visit(value):
            if value in order:
                return
            for source, _ in value.sources:
                visit(source)
            order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            for source, slope in value.sources:
                source.grad += value.grad * slope
