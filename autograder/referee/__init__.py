"""The boundary: what a student's answer does and may use, judged outside the student's process."""
