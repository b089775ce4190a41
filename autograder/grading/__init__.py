"""nbgrader plugged in: its configuration, and the gradebook brought up to date."""
