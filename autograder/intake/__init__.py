"""What comes back from students: files in any state, made into notebooks that can be graded."""
