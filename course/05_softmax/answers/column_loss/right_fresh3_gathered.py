"""log_softmax and gather, which wants a column anyway."""


def column_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    logs = F.log_softmax(logits, dim=1)
    return logs.gather(1, labels).mean().neg()
