"""Divides by torch.tensor(2.0): beside a single float16 number (rank 0) that is a partner of equal rank, and gives float32."""
def halved(x):
    return x / torch.tensor(2.0)
