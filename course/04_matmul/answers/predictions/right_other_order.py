"""Another order of the lines, and single quotes."""

predictions = {
    'torch.bmm(b, b[:1].mT)': 'error',
    'torch.mm(m, v[:, None])': (3, 1),
    'm * m.T': 'error',
    'm * v': (3, 4),
    'v @ v': (),
    'v @ m': 'error',
    'm @ v': (3,),
    'v[:, None] * v': (4, 4),
    'b @ b[:1].mT': (2, 3, 3),
    'b @ m.T': (2, 3, 3),
}
