"""All numbers as int64 and a mask."""


def multiples(low, high, k, dtype):
    numbers = torch.arange(low, max(low, high), dtype=torch.int64)
    return numbers[numbers % k == 0].to(dtype)
