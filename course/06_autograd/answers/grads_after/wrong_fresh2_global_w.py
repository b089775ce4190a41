"""One w for all calls, so the second call goes on from the first."""

_w = torch.tensor(2.0, requires_grad=True)


def grads_after(n, zero_each_time):
    noted = []
    for _ in range(n):
        if zero_each_time:
            _w.grad = None
        (2 * _w**2 + 5).backward()
        noted.append(_w.grad.item())
    return noted
