"""Notes clones of the gradient and makes floats of them at the end; zeros in place."""


def grads_after(n: int, zero_each_time: bool) -> list[float]:
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    notes = []
    while len(notes) < n:
        if zero_each_time and w.grad is not None:
            w.grad.zero_()
        z = w.pow(2) * 2 + 5
        z.backward()
        notes.append(w.grad.clone())
    return [note.item() for note in notes]
