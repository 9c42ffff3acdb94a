### Y paneli: manylion, tabl, mesurau, chwilio.
