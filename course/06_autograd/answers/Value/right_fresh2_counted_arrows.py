"""Counts for each value how many arrows have to come back, without recursion."""


class Value:
    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self._from = []

    @staticmethod
    def _wrap(number):
        return number if isinstance(number, Value) else Value(number)

    def __add__(self, other):
        other = Value._wrap(other)
        result = Value(self.data + other.data)
        result._from = [(self, 1.0), (other, 1.0)]
        return result

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = Value._wrap(other)
        result = Value(self.data * other.data)
        result._from = [(self, other.data), (other, self.data)]
        return result

    def __rmul__(self, other):
        return self * other

    def backward(self):
        waits = {self: 0}
        stack = [self]
        while stack:
            for source, _ in stack.pop()._from:
                if source not in waits:
                    waits[source] = 0
                    stack.append(source)
                waits[source] += 1
        self.grad += 1.0
        ready = [self]
        while ready:
            value = ready.pop()
            for source, slope in value._from:
                source.grad += slope * value.grad
                waits[source] -= 1
                if waits[source] == 0:
                    ready.append(source)
