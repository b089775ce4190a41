"""Counts how often each value is used, and passes one through when all its arrows have come back (Kahn); with slots."""
class Value:
    __slots__ = ("data", "grad", "_back")

    def __init__(self, data, _back=()):
        self.data = data
        self.grad = 0.0
        self._back = _back

    def __add__(self, other):
        if not isinstance(other, Value):
            return Value(self.data + other, ((self, 1),))
        return Value(self.data + other.data, ((self, 1), (other, 1)))

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, ((self, other),))
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __rmul__(self, number):
        return self * number

    def backward(self):
        uses, seen, waiting = {}, {self}, [self]
        while waiting:
            for source, _ in waiting.pop()._back:
                uses[source] = uses.get(source, 0) + 1
                if source not in seen:
                    seen.add(source)
                    waiting.append(source)
        self.grad += 1
        ready = [self]
        while ready:
            value = ready.pop()
            for source, slope in value._back:
                source.grad += value.grad * slope
                uses[source] -= 1
                if not uses[source]:
                    ready.append(source)
