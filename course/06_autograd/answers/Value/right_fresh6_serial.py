"""Serial numbers give the order; gradients of the pass lie in a dict of their own."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    made = 0

    def __init__(self, data, came_from=()):
        Value.made += 1
        self.number = Value.made
        self.data = data
        self.grad = 0.0
        self.came_from = came_from  # pairs (value, slope)

    def __add__(self, other):
        if isinstance(other, Value):
            return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))
        return Value(self.data + other, ((self, 1.0),))

    def __mul__(self, other):
        if isinstance(other, Value):
            return Value(self.data * other.data, ((self, other.data), (other, self.data)))
        return Value(self.data * other, ((self, other),))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def backward(self):
        found, waiting = {self.number: self}, [self]
        while waiting:
            for source, _ in waiting.pop().came_from:
                if source.number not in found:
                    found[source.number] = source
                    waiting.append(source)
        arrived = dict.fromkeys(found, 0.0)
        arrived[self.number] = 1.0
        for number in sorted(found, reverse=True):
            value = found[number]
            for source, slope in value.came_from:
                arrived[source.number] += slope * arrived[number]
        for number, value in found.items():
            value.grad += arrived[number]
