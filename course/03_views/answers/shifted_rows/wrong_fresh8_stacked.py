"""A hurried student stacks a list of rows; breaks 'also for one shift or none' for no shifts."""
def shifted_rows(row, shifts):
    return torch.stack([row + shift for shift in shifts])
