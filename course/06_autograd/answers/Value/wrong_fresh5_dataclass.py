"""A dataclass compares by contents: two values with the same numbers and past count as one."""


from dataclasses import dataclass


@dataclass
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    data: float
    grad: float = 0.0
    parents: tuple = ()
    slopes: tuple = ()

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, 0.0, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, 0.0, (self, other), (other.data, self.data))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def backward(self):
        order = []

        def visit(value):
            if value not in order:
                for parent in value.parents:
                    visit(parent)
                order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            for parent, slope in zip(value.parents, value.slopes):
                parent.grad += slope * value.grad
