"""Two leaves and five lines."""


def fit_line(x, y):
    slope = torch.zeros((), requires_grad=True)
    intercept = torch.zeros((), requires_grad=True)
    for _ in range(400):
        loss = ((slope * x[:, 0] + intercept - y) ** 2).mean()
        slope.grad = intercept.grad = None
        loss.backward()
        with torch.no_grad():
            slope -= 0.1 * slope.grad
            intercept -= 0.1 * intercept.grad
    return slope.item(), intercept.item()
