"""Needs no cross_entropy at all: gather takes the column as it is."""
column_loss = lambda logits, labels: F.log_softmax(logits, dim=1).gather(1, labels).neg().mean()
