"""0 + a returns a itself, so that sum() works, instead of a new Value."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, _children=(), _slopes=()):
        self.data = data
        self.grad = 0.0
        self._children = _children
        self._slopes = _slopes

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        if other == 0:  # for sum()
            return self
        return self + other

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other

    def backward(self):
        topo, visited = [], set()

        def build(v):
            if v not in visited:
                visited.add(v)
                for child in v._children:
                    build(child)
                topo.append(v)

        build(self)
        self.grad += 1.0
        for v in reversed(topo):
            for child, slope in zip(v._children, v._slopes):
                child.grad += slope * v.grad
