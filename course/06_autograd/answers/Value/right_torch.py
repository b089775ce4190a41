"""Has torch do the work on float64 leaves."""


class Value:
    def __init__(self, data, tensor=None, parts=None):
        self.data = data
        self.grad = 0.0
        self._t = (
            torch.tensor(float(data), dtype=torch.float64).requires_grad_()
            if tensor is None
            else tensor
        )
        self._parts = parts or {}

    def _with(self, other, tensor):
        parts = {id(v): v for v in (self, other)}
        parts.update(self._parts)
        parts.update(other._parts)
        return Value(tensor.item(), tensor, parts)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._with(other, self._t + other._t)

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._with(other, self._t * other._t)

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        values = [*self._parts.values(), self]
        gradients = torch.autograd.grad(self._t, [v._t for v in values], allow_unused=True)
        for value, gradient in zip(values, gradients):
            value.grad += gradient.item()
