"""Values are numbered as they are made: that is an order already."""


class Value:
    _made = 0

    def __init__(self, data, sources=()):
        self.data, self.grad, self.sources = data, 0.0, sources
        Value._made += 1
        self.number = Value._made

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__, __rmul__ = __add__, __mul__

    def backward(self):
        waiting, arrived = {self.number: self}, {self.number: 1.0}
        while waiting:
            number = max(waiting)
            value = waiting.pop(number)
            gradient = arrived[number]
            value.grad = value.grad + gradient
            for source, slope in value.sources:
                waiting[source.number] = source
                arrived[source.number] = arrived.get(source.number, 0.0) + slope * gradient
