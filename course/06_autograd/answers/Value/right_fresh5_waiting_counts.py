"""Counts for each value how many results wait for it, without recursion."""


class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, inputs=()):
        self.data = data
        self.grad = 0.0
        self.inputs = tuple(inputs)

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, [(self, 1), (other, 1)])

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def __radd__(self, number):
        return self.__add__(number)

    def __rmul__(self, number):
        return self.__mul__(number)

    def backward(self):
        # first: how many arrows come back to each value?
        arrows = {self: 0}
        stack = [self]
        while stack:
            value = stack.pop()
            for source, _ in value.inputs:
                if source not in arrows:
                    arrows[source] = 0
                    stack.append(source)
                arrows[source] += 1
        # then: pass a value on once all of its arrows have come
        share = dict.fromkeys(arrows, 0.0)
        share[self] = 1.0
        ready = [self]
        while ready:
            value = ready.pop()
            value.grad += share[value]
            for source, slope in value.inputs:
                share[source] += share[value] * slope
                arrows[source] -= 1
                if arrows[source] == 0:
                    ready.append(source)
