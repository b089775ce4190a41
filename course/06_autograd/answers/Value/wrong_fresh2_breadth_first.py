"""Breadth first, so a value may be passed through before all of its arrows have come back."""


class Value:
    def __init__(self, data, sources=()):
        self.data = data
        self.grad = 0.0
        self.sources = sources

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        self.grad = 1.0
        waiting, seen = [self], {id(self)}
        while waiting:
            value = waiting.pop(0)
            for source, slope in value.sources:
                source.grad += slope * value.grad
                if id(source) not in seen:
                    seen.add(id(source))
                    waiting.append(source)
