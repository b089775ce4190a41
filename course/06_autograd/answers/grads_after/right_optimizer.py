"""Lets an optimizer clear."""


def grads_after(n, zero_each_time):
    w = torch.nn.Parameter(torch.tensor(2.0))
    optimizer = torch.optim.SGD([w], lr=0.1)
    noted = []
    for _ in range(n):
        if zero_each_time:
            optimizer.zero_grad()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
    return noted
