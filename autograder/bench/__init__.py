"""What grading costs, measured: against plain nbgrader, by stage, and as a class grows."""
