"""What the gradebook says, for people."""
