"""Goes through float32."""


def multiples(low, high, k, dtype):
    numbers = torch.tensor([float(n) for n in range(low, high) if n % k == 0])
    return numbers.to(dtype)
