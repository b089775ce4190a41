"""argsort once, then the cumulated counts of all k; type hints."""


def topk_correct(scores: torch.Tensor, labels: torch.Tensor, ks: tuple[int, ...]) -> list[int]:
    """For each k, in how many rows is the label among the k highest scores?"""
    order = torch.argsort(scores, dim=-1, descending=True)
    hits = order.eq(labels.view(-1, 1)).sum(dim=0)
    running = hits.cumsum(dim=0).tolist()
    return [running[k - 1] for k in ks]
