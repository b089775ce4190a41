"""Counts the uses of each value and lets it go when all of them have come back."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self.inputs = []
        self.slopes = []

    @staticmethod
    def _make(data, inputs, slopes):
        result = Value(data)
        result.inputs, result.slopes = inputs, slopes
        return result

    def __add__(self, other):
        other = Value._wrap(other)
        return Value._make(self.data + other.data, [self, other], [1, 1])

    def __mul__(self, other):
        other = Value._wrap(other)
        return Value._make(self.data * other.data, [self, other], [other.data, self.data])

    def __radd__(self, other):
        return Value._wrap(other) + self

    def __rmul__(self, other):
        return Value._wrap(other) * self

    @staticmethod
    def _wrap(thing):
        return thing if isinstance(thing, Value) else Value(thing)

    def backward(self):
        uses, stack = {}, [self]
        while stack:
            for source in stack.pop().inputs:
                if source not in uses:
                    uses[source] = 0
                    stack.append(source)
                uses[source] += 1
        self.grad += 1
        ready = [self]
        while ready:
            value = ready.pop()
            for source, slope in zip(value.inputs, value.slopes):
                source.grad += slope * value.grad
                uses[source] -= 1
                if uses[source] == 0:
                    ready.append(source)
