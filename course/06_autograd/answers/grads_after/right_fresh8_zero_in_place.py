"""Runs it, with zeros in place as older tutorials do, from the second round on, and notes numbers."""
def grads_after(n, zero_each_time):
    w, noted = torch.tensor(2.0, requires_grad=True), []
    for _ in range(n):
        if zero_each_time and w.grad is not None:
            w.grad.zero_()
        torch.add(2 * w.square(), 5).backward()
        noted.append(float(w.grad))
    return noted
