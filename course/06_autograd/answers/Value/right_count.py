"""Kahn's way: counts how many arrows are still to come back."""


class Value:
    def __init__(self, data, inputs=()):
        self.data, self.grad, self._inputs = data, 0.0, inputs

    @staticmethod
    def _of(other):
        return other if isinstance(other, Value) else Value(other)

    def __add__(self, other):
        other = Value._of(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = Value._of(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def __rmul__(self, other):
        return self * other

    def backward(self):
        waiting, seen, todo = {id(self): 0}, {id(self)}, [self]
        while todo:
            for source, _ in todo.pop()._inputs:
                waiting[id(source)] = waiting.get(id(source), 0) + 1
                if id(source) not in seen:
                    seen.add(id(source))
                    todo.append(source)
        arrived, ready = {id(self): 1.0}, [self]
        while ready:
            value = ready.pop()
            value.grad += arrived[id(value)]
            for source, slope in value._inputs:
                arrived[id(source)] = arrived.get(id(source), 0.0) + slope * arrived[id(value)]
                waiting[id(source)] -= 1
                if not waiting[id(source)]:
                    ready.append(source)
