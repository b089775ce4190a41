"""Sorts the questions by kind, writes single quotes, 3.00 and remarks."""
predictions = {
    'w.grad': 3.00,  # dy/dw = c
    'c.grad': None,
    'y.grad': None,  # no leaf
    'torch.tensor([1, 2], requires_grad=True)': 'error',  # whole numbers
    'y.requires_grad': True, '(c + 1).requires_grad': False,
    'w.is_leaf': True, 'c.is_leaf': True, '(c + 1).is_leaf': True,
    'y.is_leaf': False, 'w.double().is_leaf': False,
}
