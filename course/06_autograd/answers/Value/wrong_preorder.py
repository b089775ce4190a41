"""Depth first, each value before its parents: not an order for diamonds."""


class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                order.append(value)
                for parent, _ in value.parents:
                    visit(parent)

        visit(self)
        self.grad += 1.0
        for value in order:
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
