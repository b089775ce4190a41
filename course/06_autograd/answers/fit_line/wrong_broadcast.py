"""A column minus a row is a square, and the line comes out flat."""


def fit_line(x, y):
    slope = torch.tensor(0.0, requires_grad=True)
    intercept = torch.tensor(0.0, requires_grad=True)
    for _ in range(400):
        loss = ((slope * x + intercept - y) ** 2).mean()
        slope.grad = intercept.grad = None
        loss.backward()
        with torch.no_grad():
            slope -= 0.1 * slope.grad
            intercept -= 0.1 * intercept.grad
    return slope.item(), intercept.item()
