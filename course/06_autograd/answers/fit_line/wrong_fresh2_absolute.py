"""The mean of the distances, which is another line when there is noise."""


def fit_line(x, y):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.2)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.994)
    for _ in range(900):
        optimizer.zero_grad()
        (w[0] * x[:, 0] + w[1] - y).abs().mean().backward()
        optimizer.step()
        schedule.step()
    return w[0].item(), w[1].item()
