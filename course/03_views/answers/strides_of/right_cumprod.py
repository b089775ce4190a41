"""The running product from behind, with torch's cumprod on a short tensor of sizes."""


def strides_of(shape):
    sizes = torch.tensor(list(shape[1:]) + [1], dtype=torch.int64).clamp(min=1)
    return tuple(sizes.flip(0).cumprod(0).flip(0).tolist())[: len(shape)]
