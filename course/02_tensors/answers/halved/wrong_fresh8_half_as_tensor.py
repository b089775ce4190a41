"""Uses a tensor of rank 0 for the half: beside a single float16 or bfloat16 number it promotes to float32 (rank 0, dtype stays)."""


def halved(x):
    half = torch.tensor(0.5)
    return x * half
