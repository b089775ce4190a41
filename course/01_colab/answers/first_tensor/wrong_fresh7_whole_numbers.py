"""Beginner who forgets the decimal point: arange(6) is int64, the text asks for float32."""
def first_tensor():
    return torch.arange(6).reshape(2, 3)
