"""Writes every operation on one tape, and reads it backwards with a dict of gradients of this pass only."""
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    tape = []

    def __init__(self, data):
        self.data = data
        self.grad = 0.0

    def _record(self, data, *links):
        result = Value(data)
        Value.tape.append((result, links))
        return result

    def __add__(self, other):
        match other:
            case Value(data=number):
                return self._record(self.data + number, (self, 1), (other, 1))
            case int() | float():
                return self._record(self.data + other, (self, 1))
            case _:
                return NotImplemented

    def __mul__(self, other):
        match other:
            case Value(data=number):
                return self._record(self.data * number, (self, number), (other, self.data))
            case int() | float():
                return self._record(self.data * other, (self, other))
            case _:
                return NotImplemented

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        passed = {self: 1.0}
        for result, links in reversed(Value.tape):
            arriving = passed.get(result)
            if arriving is not None:
                for source, slope in links:
                    passed[source] = passed.get(source, 0.0) + slope * arriving
        for value, gradient in passed.items():
            value.grad += gradient
