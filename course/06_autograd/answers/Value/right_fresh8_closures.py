"""In the style of micrograd: each result carries a closure, the order by recursion with a set of ids."""
class Value:
    def __init__(self, data):
        self.data = float(data)
        self.grad = 0.0
        self._parents = []
        self._pass_on = lambda: None

    def _combine(self, other, compute, slopes):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(compute(self.data, other.data))
        out._parents = [self, other]
        to_self, to_other = slopes(self.data, other.data)

        def pass_on():
            self.grad += to_self * out.grad
            other.grad += to_other * out.grad

        out._pass_on = pass_on
        return out

    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b, lambda a, b: (1.0, 1.0))

    def __mul__(self, other):
        return self._combine(other, lambda a, b: a * b, lambda a, b: (b, a))

    def __radd__(self, other):
        return self.__add__(other)

    def __rmul__(self, other):
        return self.__mul__(other)

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if id(value) in seen:
                return
            seen.add(id(value))
            for parent in value._parents:
                visit(parent)
            order.append(value)

        visit(self)
        self.grad += 1.0
        for value in reversed(order):
            value._pass_on()
