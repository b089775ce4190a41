"""Fills a matrix of float32 zeros."""


def stack_rows(rows):
    m = torch.zeros(len(rows), len(rows[0]), device=rows[0].device)
    for i in range(len(rows)):
        m[i] = rows[i]
    return m
