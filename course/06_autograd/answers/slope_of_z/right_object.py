"""An object that can be called."""


class _Slope:
    def __call__(self, value):
        w = torch.tensor([float(value)]).requires_grad_()
        (2 * w.pow(2) + 5).sum().backward()
        return w.grad[0].item()


slope_of_z = _Slope()
