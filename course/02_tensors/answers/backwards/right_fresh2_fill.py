"""Fresh memory, filled from the end."""


def backwards(array):
    source = torch.as_tensor(array)
    result = torch.empty_like(source)
    for i in range(len(source)):
        result[len(source) - 1 - i] = source[i]
    return result
