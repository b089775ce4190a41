"""A dataclass with its == by contents, and a list as the visited set: of two different values with equal numbers one is skipped."""
from dataclasses import dataclass, field


@dataclass
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    data: float
    grad: float = 0.0
    parents: list = field(default_factory=list, compare=False)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, parents=[(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, parents=[(self, other.data), (other, self.data)])

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def backward(self):
        order = []

        def visit(value):
            if value not in order:
                for parent, _ in value.parents:
                    visit(parent)
                order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
