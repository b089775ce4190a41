"""Counts for each value how many arrows must come back before it may pass on."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self.parents = []
        self.slopes = []

    @staticmethod
    def _wrap(thing):
        return thing if isinstance(thing, Value) else Value(thing)

    @staticmethod
    def _result(data, parents, slopes):
        out = Value(data)
        out.parents, out.slopes = parents, slopes
        return out

    def __add__(self, other):
        other = self._wrap(other)
        return self._result(self.data + other.data, [self, other], [1, 1])

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = self._wrap(other)
        return self._result(self.data * other.data, [self, other], [other.data, self.data])

    def __rmul__(self, other):
        return self * other

    def backward(self):
        """Pass the derivative back, each value once."""
        arrows = {id(self): 0}
        stack = [self]
        while stack:
            value = stack.pop()
            for parent in value.parents:
                if id(parent) not in arrows:
                    arrows[id(parent)] = 0
                    stack.append(parent)
                arrows[id(parent)] += 1
        arrived = {id(self): 1.0}
        ready = [self]
        while ready:
            value = ready.pop()
            gradient = arrived[id(value)]
            value.grad += gradient
            for parent, slope in zip(value.parents, value.slopes):
                arrived[id(parent)] = arrived.get(id(parent), 0.0) + gradient * slope
                arrows[id(parent)] -= 1
                if arrows[id(parent)] == 0:
                    ready.append(parent)
