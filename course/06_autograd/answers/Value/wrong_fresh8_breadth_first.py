"""Breadth first with a set of seen values: in the diamond, s is passed through before t has sent its share back."""
from collections import deque


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
        self.grad += 1.0
        waiting, seen = deque([self]), {self}
        while waiting:
            value = waiting.popleft()
            for source, slope in value.sources:
                source.grad += slope * value.grad
                if source not in seen:
                    seen.add(source)
                    waiting.append(source)
