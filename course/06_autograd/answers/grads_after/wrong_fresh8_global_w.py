"""Keeps w outside: its gradient is still there in the next call (it is None at the start of every call)."""
w_of_all_calls = torch.tensor(2.0, requires_grad=True)


def grads_after(n, zero_each_time):
    noted = []
    for _ in range(n):
        if zero_each_time:
            w_of_all_calls.grad = None
        z = 2 * w_of_all_calls**2 + 5
        z.backward()
        noted.append(w_of_all_calls.grad.item())
    return noted
