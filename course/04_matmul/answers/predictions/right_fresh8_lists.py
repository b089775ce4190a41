"""A Python beginner writes shapes as lists, in another order and single quotes."""
predictions = {
    'torch.mm(m, v[:, None])': [3, 1],
    'torch.bmm(b, b[:1].mT)': 'error',
    'b @ b[:1].mT': [2, 3, 3],
    'b @ m.T': [2, 3, 3],
    'm * m.T': 'error',
    'v[:, None] * v': [4, 4],
    'v @ v': [],
    'v @ m': 'error',
    'm @ v': [3],
    'm * v': [3, 4],
}
