"""SGD does the steps."""


def fit_line(x, y):
    weights = torch.nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([weights], lr=0.1)
    for _ in range(400):
        prediction = weights[0] * x.squeeze(1) + weights[1]
        loss = torch.nn.functional.mse_loss(prediction, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return float(weights[0]), float(weights[1])
