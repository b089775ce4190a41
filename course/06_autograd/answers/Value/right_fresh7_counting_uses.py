"""Counts for each value how many arrows must still come back, and closures as in micrograd pass the gradient on."""
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    def __init__(self, data, sources=(), push=lambda arriving: None):
        self.data = data
        self.grad = 0.0
        self.sources = list(sources)
        self.push = push

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(float(other))

        def push(arriving):
            self.grad += arriving
            other.grad += arriving

        return Value(self.data + other.data, (self, other), push)

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(float(other))
        mine, yours = self.data, other.data

        def push(arriving):
            self.grad += yours * arriving
            other.grad += mine * arriving

        return Value(mine * yours, (self, other), push)

    def __radd__(self, number):
        return Value(number) + self

    def __rmul__(self, number):
        return Value(number) * self

    def backward(self):
        uses, stack = {id(self): 0}, [self]
        while stack:
            for source in stack.pop().sources:
                if id(source) not in uses:
                    uses[id(source)] = 0
                    stack.append(source)
                uses[id(source)] += 1
        self.grad += 1.0
        ready = [self]
        while ready:
            value = ready.pop()
            value.push(value.grad)
            for source in value.sources:
                uses[id(source)] -= 1
                if not uses[id(source)] and source.sources:
                    ready.append(source)
