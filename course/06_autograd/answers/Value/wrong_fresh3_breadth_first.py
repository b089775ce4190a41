"""Goes breadth first, so a value on a short way passes on before the long way is back."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, sources=()):
        self.data = data
        self.grad = 0.0
        self.sources = sources

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def __radd__(self, other):
        return self.__add__(other)

    def __rmul__(self, other):
        return self.__mul__(other)

    def backward(self):
        self.grad += 1.0
        queue, seen = [self], {id(self)}
        while queue:
            value = queue.pop(0)
            for source, slope in value.sources:
                source.grad += slope * value.grad
                if id(source) not in seen:
                    seen.add(id(source))
                    queue.append(source)
