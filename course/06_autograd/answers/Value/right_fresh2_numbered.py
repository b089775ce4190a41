"""Every value has a number by birth; later ones come first on the way back."""

import heapq
import itertools


class Value:
    _births = itertools.count()

    def __init__(self, data):
        self.data = data
        self.grad = 0.0
        self.parents = []
        self.birth = next(Value._births)

    def _make(self, data, *parents):
        result = Value(data)
        result.parents = list(parents)
        return result

    def __add__(self, other):
        if not isinstance(other, Value):
            return self._make(self.data + other, (self, 1.0))
        return self._make(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        if not isinstance(other, Value):
            return self._make(self.data * other, (self, other))
        return self._make(self.data * other.data, (self, other.data), (other, self.data))

    __radd__, __rmul__ = __add__, __mul__

    def backward(self):
        totals = {self.birth: 1.0}
        waiting = [(-self.birth, self)]
        while waiting:
            _, value = heapq.heappop(waiting)
            total = totals[value.birth]
            value.grad += total
            for parent, slope in value.parents:
                if parent.birth not in totals:
                    totals[parent.birth] = 0.0
                    heapq.heappush(waiting, (-parent.birth, parent))
                totals[parent.birth] += slope * total
