// All that the keyboard should stop at, in reading order.
() => stops().map(told)
