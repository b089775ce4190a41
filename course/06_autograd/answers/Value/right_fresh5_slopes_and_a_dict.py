"""Keeps pairs (value, slope); the gradients of one pass are gathered in a dict first."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self.sources = []  # pairs (value, slope)

    def __add__(self, other):
        result = Value(self.data + _number(other))
        result.sources.append((self, 1.0))
        if isinstance(other, Value):
            result.sources.append((other, 1.0))
        return result

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        result = Value(self.data * _number(other))
        result.sources.append((self, _number(other)))
        if isinstance(other, Value):
            result.sources.append((other, self.data))
        return result

    def __rmul__(self, other):
        return self * other

    def _ordered(self, seen):
        if id(self) in seen:
            return []
        seen.add(id(self))
        values = []
        for source, _ in self.sources:
            values += source._ordered(seen)
        return values + [self]

    def backward(self):
        values = self._ordered(set())
        arrived = {id(value): 0.0 for value in values}
        arrived[id(self)] = 1.0
        for value in reversed(values):
            for source, slope in value.sources:
                arrived[id(source)] += slope * arrived[id(value)]
        for value in values:
            value.grad += arrived[id(value)]


def _number(thing):
    return thing.data if isinstance(thing, Value) else thing
