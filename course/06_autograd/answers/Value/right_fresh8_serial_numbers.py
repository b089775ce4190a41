"""Numbers every value when it is born: going back from the youngest is a right order, kept in a heap."""
import heapq
from itertools import count


class Value:
    _serials = count()

    def __init__(self, data, sources=()):
        self.data, self.grad = data, 0.0
        self.sources = sources  # pairs (value, slope)
        self.serial = next(Value._serials)

    @staticmethod
    def _of(other):
        return other if isinstance(other, Value) else Value(other)

    def __add__(self, other):
        other = self._of(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = self._of(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__, __rmul__ = __add__, __mul__

    def backward(self):
        arrived, heap = {self.serial: 1.0}, [(-self.serial, self)]
        while heap:
            _, value = heapq.heappop(heap)
            gradient = arrived.pop(value.serial)
            value.grad += gradient
            for source, slope in value.sources:
                if source.serial not in arrived:
                    arrived[source.serial] = 0.0
                    heapq.heappush(heap, (-source.serial, source))
                arrived[source.serial] += gradient * slope
