"""Level by level: a value may be passed before all of its arrows are back."""


class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        self.grad += 1.0
        queue, seen = [self], {self}
        while queue:
            value = queue.pop(0)
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                if parent not in seen:
                    seen.add(parent)
                    queue.append(parent)
