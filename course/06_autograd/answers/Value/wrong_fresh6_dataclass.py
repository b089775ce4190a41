"""A dataclass compares by value, so equal numbers are taken for the same value."""


from dataclasses import dataclass


@dataclass
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    data: float
    grad: float = 0.0
    parents: tuple = ()
    slopes: tuple = ()

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, 0.0, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, 0.0, (self, other), (other.data, self.data))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order = []

        def visit(value):
            if value in order:
                return
            for parent in value.parents:
                visit(parent)
            order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            for parent, slope in zip(value.parents, value.slopes):
                parent.grad += slope * value.grad
