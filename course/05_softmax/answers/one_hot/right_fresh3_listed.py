"""Builds Python lists, one label at a time."""


def one_hot(labels, num_classes):
    rows = []
    for label in labels.flatten().tolist():
        if label not in range(num_classes):
            raise IndexError(f"class {label} of {num_classes}")
        row = [0] * num_classes
        row[label] = 1
        rows.append(row)
    return torch.tensor(rows, dtype=torch.int64).reshape(*labels.shape, num_classes)
