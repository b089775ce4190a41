"""Writes the dict anew in an order of its own, without the comments and with single quotes."""
predictions = {
    '%cd .. changes os.getcwd()': True,
    '!cd .. changes os.getcwd()': False,
    'a file in Drive, on a new virtual machine': 'kept',
    'a file in /content, on a new virtual machine': 'gone',
    'a file in /content, after restarting the session': 'kept',
    'run A, B, restart the kernel, run all': 11,
    'run A, B, restart the kernel, run C': 'error',
    'run A, B, write n = 50 into A without running it, run C': 11,
    'run A, B, delete the cell B, run C': 11,
    'run A, B, A, C': 10,
    'run A, B, B, C': 12,
    'run A, B, C': 11
}
