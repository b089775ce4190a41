"""A student with single quotes, comments, and a first guess corrected on a line below."""

predictions = {
    'torch.tensor([1, 2.5]).dtype': 'float32',  # a list: the default dtype
    'torch.as_tensor(np.array([1.0, 2.0])).dtype': 'float64',  # an array is taken at its word
    '(x + 1.5).dtype': 'float32',
    '(d * torch.tensor([2, 3, 4])).dtype': 'float64',
    '(x > 2).sum().dtype': 'int64',
    '(x / x.sum()).dtype': 'float32',
    'x[:, 1].shape': (2, 1),
    'x[:, 1:2].shape': (2, 1),
    'x[x > 2].shape': (3,),
    '(x + d.unsqueeze(dim=0)).shape': (2, 3),
}
predictions['x[:, 1].shape'] = (2,)  # corrected: a number removes its dim
