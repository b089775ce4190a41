"""With torch.func.grad."""


def descend(f, start, steps, lr):
    slope, point = torch.func.grad(f), torch.clone(start)
    for _ in range(steps):
        point = point - lr * slope(point)
    return point
