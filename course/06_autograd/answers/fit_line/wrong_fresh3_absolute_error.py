"""Makes the mean absolute error small, not the squared one."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.3)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.993)
    for _ in range(1200):
        loss = (weights[0] * x[:, 0] + weights[1] - y).abs().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return weights[0].item(), weights[1].item()
