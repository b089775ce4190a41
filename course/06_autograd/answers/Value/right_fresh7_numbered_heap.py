"""Numbers the values as they are made and goes back from the largest number with a heap; __slots__ and no recursion."""
import heapq
from itertools import count


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    __slots__ = ("data", "grad", "number", "sources")
    _numbers = count()

    def __init__(self, data, sources=()):
        self.data, self.grad = data, 0.0
        self.number, self.sources = next(Value._numbers), sources

    def __add__(self, other):
        if not isinstance(other, Value):
            return Value(self.data + other, ((self, 1.0),))
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, ((self, other),))
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__, __rmul__ = __add__, __mul__

    def backward(self):
        shares, waiting = {self.number: 1.0}, [(-self.number, self)]
        while waiting:
            _, value = heapq.heappop(waiting)
            share = shares[value.number]
            value.grad += share
            for source, slope in value.sources:
                if source.number not in shares:
                    shares[source.number] = 0.0
                    heapq.heappush(waiting, (-source.number, source))
                shares[source.number] += slope * share
