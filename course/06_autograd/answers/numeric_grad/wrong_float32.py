"""The steps and results in float32."""


def numeric_grad(f, x):
    h = 1e-5
    gradient = torch.zeros(x.numel())
    for i in range(x.numel()):
        step = torch.zeros(x.numel())
        step[i] = h
        step = step.reshape(x.shape)
        above, below = (x.float() + step).double(), (x.float() - step).double()
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient.reshape(x.shape).double()
