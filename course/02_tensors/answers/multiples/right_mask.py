"""A mask over the whole range, in int64."""


def multiples(low, high, k, dtype):
    numbers = torch.arange(low, max(low, high))
    return numbers[numbers % k == 0].to(dtype)
