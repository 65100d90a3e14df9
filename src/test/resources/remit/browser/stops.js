// All that the keyboard should stop at, in reading order; kept for the walk, which would else look for them at every stop.
() => (window.benchStops = stops()).map(told)
