"""Makes one zero, repeats it without memory, then moves it to the device of x."""


def zeros_beside(x, n, /, zero=torch.zeros(())):
    return zero.clone().expand(n).to(x.device)
