"""Read ahead about layers: a Parameter (which is a tensor, and requires gradients), filled place by place."""
def first_tensor():
    table = torch.empty(2, 3)
    number = 0
    for i in range(2):
        for j in range(3):
            table[i, j] = number
            number += 1
    return torch.nn.Parameter(table)
