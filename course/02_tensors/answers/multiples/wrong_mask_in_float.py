"""A mask over floats."""


def multiples(low, high, k, dtype):
    numbers = torch.arange(float(low), float(max(low, high)))
    return numbers[numbers % k == 0].to(dtype)
