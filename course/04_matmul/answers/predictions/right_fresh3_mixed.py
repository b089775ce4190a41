"""Tuples and lists mixed, single quotes, and reasons in comments."""


predictions = {
    'm * v': [3, 4],  # v is stretched downwards
    'm @ v': (3,),  # one number for each row
    'v @ m': 'error',  # (1, 4) @ (3, 4)
    'v @ v': (),  # a number
    'v[:, None] * v': (4, 4),
    'm * m.T': 'error',  # 4 against 3
    'b @ m.T': [2, 3, 3],  # m.T meets the whole batch
    'b @ b[:1].mT': (2, 3, 3),
    'torch.bmm(b, b[:1].mT)': 'error',  # bmm does not stretch
    'torch.mm(m, v[:, None])': (3, 1),
}
