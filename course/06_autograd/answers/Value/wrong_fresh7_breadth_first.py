"""Goes back level by level and passes each value once, but before all of its arrows have come back: wrong where branches of unequal length meet."""
from collections import deque


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents

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
        queue, seen = deque([self]), {id(self)}
        while queue:
            value = queue.popleft()
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                if id(parent) not in seen:
                    seen.add(id(parent))
                    queue.append(parent)
