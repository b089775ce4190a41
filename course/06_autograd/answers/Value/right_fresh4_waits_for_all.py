"""Counts how many arrows each value waits for, without recursion."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = float(data)
        self.grad = 0.0
        self._from = []

    def _result(self, data, *pairs):
        result = Value(data)
        result._from = list(pairs)
        return result

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return self._result(self.data + other.data, (self, 1.0), (other, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return self._result(self.data * other.data, (self, other.data), (other, self.data))

    def __rmul__(self, other):
        return self * other

    def backward(self):
        waiting = {}
        found, stack = {self}, [self]
        while stack:
            node = stack.pop()
            for parent, _ in node._from:
                waiting[parent] = waiting.get(parent, 0) + 1
                if parent not in found:
                    found.add(parent)
                    stack.append(parent)
        arrived = {self: 1.0}
        ready = [self]
        while ready:
            node = ready.pop()
            node.grad += arrived[node]
            for parent, slope in node._from:
                arrived[parent] = arrived.get(parent, 0.0) + arrived[node] * slope
                waiting[parent] -= 1
                if waiting[parent] == 0:
                    ready.append(parent)
