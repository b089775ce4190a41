"""Notes the slopes in float32."""


def numeric_grad(f, x):
    h = 1e-5
    gradient = torch.zeros(x.numel())
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = h
        step = step.reshape(x.shape)
        gradient[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient.reshape(x.shape)
