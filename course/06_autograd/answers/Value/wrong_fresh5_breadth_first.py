"""Goes level by level from the result, so a value may be passed through before all has arrived."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

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
        queue, seen = [self], {self}
        while queue:
            value = queue.pop(0)
            for source, slope in value.sources:
                source.grad += slope * value.grad
                if source not in seen:
                    seen.add(source)
                    queue.append(source)
