"""A dataclass with eq=False, so that values are told apart by identity, and a recursive generator for the order."""
from dataclasses import dataclass, field


@dataclass(eq=False)
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    data: float
    grad: float = 0.0
    parents: tuple = field(default=(), repr=False)

    @classmethod
    def wrap(cls, item):
        return item if isinstance(item, cls) else cls(item)

    def __add__(self, other):
        other = self.wrap(other)
        return Value(self.data + other.data, parents=((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = self.wrap(other)
        return Value(self.data * other.data, parents=((self, other.data), (other, self.data)))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def in_order(self, seen):
        if self not in seen:
            seen.add(self)
            for parent, _ in self.parents:
                yield from parent.in_order(seen)
            yield self

    def backward(self):
        self.grad += 1.0
        for value in reversed(list(self.in_order(set()))):
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
