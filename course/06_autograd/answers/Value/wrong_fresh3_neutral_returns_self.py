"""a + 0 and 1 * a hand back a itself."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, children=()):
        self.data = float(data)
        self.grad = 0.0
        self.children = children

    def __add__(self, other):
        if not isinstance(other, Value):
            if other == 0:
                return self
            other = Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        if not isinstance(other, Value):
            if other == 1:
                return self
            other = Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def build(v):
            if id(v) not in seen:
                seen.add(id(v))
                for child, _ in v.children:
                    build(child)
                order.append(v)

        build(self)
        self.grad += 1.0
        for v in order[::-1]:
            for child, slope in v.children:
                child.grad += slope * v.grad
