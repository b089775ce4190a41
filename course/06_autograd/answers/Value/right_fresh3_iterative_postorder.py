"""__slots__, operators from a helper, and an iterative post-order with iterators."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    __slots__ = ("data", "grad", "_inputs")

    def __init__(self, data: float):
        if isinstance(data, Value):
            raise TypeError("a Value of a Value makes no sense")
        self.data = float(data)
        self.grad = 0.0
        self._inputs = ()

    def _combine(self, other, rule):
        if not isinstance(other, (Value, int, float)):
            return NotImplemented
        right = other if isinstance(other, Value) else Value(other)
        number, mine, theirs = rule(self.data, right.data)
        result = Value(number)
        result._inputs = ((self, mine), (right, theirs))
        return result

    def __add__(self, other):
        return self._combine(other, lambda a, b: (a + b, 1.0, 1.0))

    def __mul__(self, other):
        return self._combine(other, lambda a, b: (a * b, b, a))

    __radd__, __rmul__ = __add__, __mul__

    def _order(self):
        done, order = {id(self)}, []
        path = [(self, iter(self._inputs))]
        while path:
            value, rest = path[-1]
            for source, _ in rest:
                if id(source) not in done:
                    done.add(id(source))
                    path.append((source, iter(source._inputs)))
                    break
            else:
                order.append(value)
                path.pop()
        return order

    def backward(self):
        self.grad += 1.0
        for value in reversed(self._order()):
            for source, slope in value._inputs:
                source.grad += slope * value.grad
