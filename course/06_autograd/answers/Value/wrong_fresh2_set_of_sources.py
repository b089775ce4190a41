"""Keeps the sources as a dict, so a value used twice in one operation counts once."""


class Value:
    def __init__(self, data, sources=None):
        self.data = data
        self.grad = 0.0
        self.sources = sources or {}

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, {self: 1.0, other: 1.0})

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, {self: other.data, other: self.data})

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for source in value.sources:
                    visit(source)
                order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            for source, slope in value.sources.items():
                source.grad += slope * value.grad
